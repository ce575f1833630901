import { parseArgs } from 'node:util';
import { act } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { publishService } from '../../work/services/index.js';
import type { Command, CommandInput } from './commands.js';
import { findAskedPlace } from './find-asked-place.js';
import { type OpenHouse, openHouse } from './open-house.js';
import { readDeclarationFile } from './read-declaration-file.js';

const usage = 'FILE… [--place SLUG]';

interface Asked {
  readonly files: readonly string[];
  readonly place: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { place: { type: 'string' } },
    });
    return positionals.length > 0 ? { files: positionals, place: values.place } : undefined;
  } catch {
    return undefined;
  }
}

/** Publishes one file; true when it is published now or was before. */
async function publish(house: OpenHouse, place: PlaceId, file: string, { out, error }: CommandInput): Promise<boolean> {
  const read = await readDeclarationFile(file);
  if ('wrong' in read) {
    error(read.wrong);
    return false;
  }
  const who = { place, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
  const published = await act(house, who, (ctx) => publishService(ctx, read.source));
  if (published.ok) {
    const { service, version, isNew } = published.value;
    out(`${file}: ${service} version ${version} ${isNew ? 'is published' : 'was published already, word for word'}.`);
    return true;
  }
  if (published.refused === 'faulty')
    for (const { line, column, rule, wrong, fix } of published.findings)
      error(`${file}:${line}:${column}: ${rule}: ${wrong}. Fix: ${fix}.`);
  error(`${file} is not published.`);
  return false;
}

/** `./guildhall service publish FILE…`: the next version of each service; cases under way keep theirs. */
export const servicePublishCommand: Command = {
  name: 'service publish',
  usage,
  does: 'Publishes declarations as new versions of their services. Cases under way keep the version that they began with.',
  async run(input) {
    const asked = readArguments(input.args);
    if (!asked) {
      input.error(`Say what: ./guildhall service publish ${usage}`);
      return 2;
    }
    const house = await openHouse(input.environment, input.out);
    try {
      const place = await findAskedPlace(house, asked.place, input.error);
      if (!place) return 1;
      let isGood = true;
      for (const file of asked.files) isGood = (await publish(house, place.place_id, file, input)) && isGood;
      return isGood ? 0 : 1;
    } finally {
      await house.close();
    }
  },
};
