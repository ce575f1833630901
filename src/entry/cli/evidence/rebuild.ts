import type { Command, CommandInput } from '../commands.js';
import { openHouse } from '../open-house.js';
import { checkTables, tellVerdict } from './check-place.js';
import { findAskedPlaces } from './find-asked-places.js';
import { readPlaceOption } from './verify.js';

async function checkPlaces(input: CommandInput, slug: string | undefined): Promise<boolean> {
  const house = await openHouse(input.environment, input.out);
  try {
    const places = await findAskedPlaces(house, slug, input.error);
    for (const place of places) if (!tellVerdict(place.slug, await checkTables(house, place), input)) return false;
    return places.length > 0;
  } finally {
    await house.close();
  }
}

/**
 * `./guildhall rebuild --check`: makes every row that the record explains again, and compares. It repairs nothing: a row
 * that differs was changed by somebody, and which side is right is for people to find out.
 */
export const rebuildCommand: Command = {
  name: 'rebuild',
  usage: '--check [--place SLUG]',
  does: 'Makes the tables again from the record and compares them, row by row; writes nothing.',
  async run(input) {
    const asked = readPlaceOption(input.args.filter((arg) => arg !== '--check'));
    if (!asked || !input.args.includes('--check')) {
      input.error('Say it so: ./guildhall rebuild --check [--place SLUG]. It compares, and writes nothing.');
      return 2;
    }
    return (await checkPlaces(input, asked.place)) ? 0 : 1;
  },
};
