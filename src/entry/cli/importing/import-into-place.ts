import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { House, Who } from '../../../platform/house.js';
import type { CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { openHouse } from '../open-house.js';

type Options = NonNullable<ParseArgsConfig['options']>;

const text = { type: 'string' } as const;

/** The one file or folder of an import and its options, `--place` among them; undefined where it was called in another way. */
export function readImportArguments<Own extends Options>(args: readonly string[], options: Own) {
  try {
    const all = { ...options, place: text };
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: all });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, values };
  } catch {
    return undefined;
  }
}

/** Does an import in the place that was asked for, as its operator; without such a place it is told why. @returns the exit status. */
export async function importIntoPlace(
  { environment, out, error }: CommandInput,
  slug: string | undefined,
  bringIn: (house: House, who: Who) => Promise<number>,
): Promise<number> {
  const house = await openHouse(environment, out);
  try {
    const place = await findAskedPlace(house, slug, error);
    if (!place) return 1;
    const actor = { kind: 'system', name: 'operator' } as const;
    return await bringIn(house, { place: place.place_id, actor, channel: 'import' });
  } finally {
    await house.close();
  }
}
