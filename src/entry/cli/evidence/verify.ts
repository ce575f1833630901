import { parseArgs } from 'node:util';
import type { Command, CommandInput } from '../commands.js';
import { openHouse } from '../open-house.js';
import { checkRecord, checkTables, tellVerdict } from './check-place.js';
import { findAskedPlaces } from './find-asked-places.js';

/** `--place SLUG` and nothing else; undefined for any other line. */
export function readPlaceOption(args: readonly string[]): { readonly place?: string | undefined } | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { place: { type: 'string' } } });
    return values;
  } catch {
    return undefined;
  }
}

/** Checks places one after the other, each whole, and stops at the first fault. */
async function verifyPlaces(input: CommandInput, slug: string | undefined): Promise<boolean> {
  const house = await openHouse(input.environment, input.out);
  try {
    const places = await findAskedPlaces(house, slug, input.error);
    for (const place of places) {
      if (!tellVerdict(place.slug, await checkRecord(house, place), input)) return false;
      if (!tellVerdict(place.slug, await checkTables(house, place), input)) return false;
      input.out(`${place.slug}: the record is whole, and the tables are what it says.`);
    }
    return places.length > 0;
  } finally {
    await house.close();
  }
}

/** `./guildhall verify`: is anything other than it was recorded? Opens nothing sealed. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: '[--place SLUG]',
  does: 'Checks the record, and every table and envelope against it; names the first row that was changed.',
  async run(input) {
    const asked = readPlaceOption(input.args);
    if (!asked) {
      input.error('Say it so: ./guildhall verify [--place SLUG]');
      return 2;
    }
    return (await verifyPlaces(input, asked.place)) ? 0 : 1;
  },
};
