import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Who } from '../../../platform/house.js';
import type { CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { type OpenHouse, openHouse } from '../open-house.js';

interface Asked {
  readonly house: OpenHouse;
  readonly who: Who;
  /** What the file holds that the command was given. */
  readonly pem: string;
}

/** The file and the place that a command names; undefined for a line that says something else. */
function readLine(args: readonly string[]) {
  try {
    const options = { place: { type: 'string' }, key: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file = values.key] = positionals;
    const files = positionals.length + (values.key === undefined ? 0 : 1);
    return file === undefined || files !== 1 ? undefined : { file, place: values.place };
  } catch {
    return undefined;
  }
}

/** Reads the line and the file, opens the house at its place, and lets `work` go on. */
export async function atAskedPlace(
  { args, environment, out, error }: CommandInput,
  usage: string,
  work: (asked: Asked) => Promise<number>,
): Promise<number> {
  const line = readLine(args);
  if (!line) {
    error(`Say it so: ./guildhall ${usage}`);
    return 2;
  }
  const pem = await readFile(line.file, 'utf8').catch(() => undefined);
  if (pem === undefined) {
    error(`${line.file} cannot be read.`);
    return 1;
  }
  const house = await openHouse(environment, out);
  try {
    const place = await findAskedPlace(house, line.place, error);
    if (!place) return 1;
    return await work({
      ...{ house, pem },
      who: { place: place.place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' },
    });
  } finally {
    await house.close();
  }
}
