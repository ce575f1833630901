import { listPlaces } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { type Filling, fillDemo } from './demo/fill-demo.js';
import { makeDemoPlace } from './demo/make-demo-place.js';

/** Of two first starts at once one makes the place, and the other takes it as it is. */
async function findOrMakeDemoPlace(house: House): Promise<PlaceId> {
  const find = async () => (await listPlaces(house))[0]?.place_id;
  return (
    (await find()) ??
    (await makeDemoPlace(house).catch(async (fault: unknown) => {
      const made = await find();
      if (made) return made;
      throw fault;
    }))
  );
}

/**
 * Makes sure that there is a place to serve. A demonstration makes its own on first use; without `--demo` an installation
 * without a place is told how to get one.
 */
export async function openPlace(
  house: House,
  { isDemo, say }: { readonly isDemo: boolean; readonly say: (line: string) => void },
): Promise<Filling | undefined> {
  const places = await listPlaces(house);
  if (!isDemo) {
    if (places.length === 0)
      throw new Error(
        'This database has no place yet. Make one with ./guildhall setup, or run npm start, which opens a made-up one.',
      );
    const closed = places.filter(({ live_since }) => live_since === null).map(({ slug }) => slug);
    for (const slug of new Set(closed))
      say(`${slug} is not open to residents yet: officers may sign in. ./guildhall setup --place ${slug} opens it.`);
    return undefined;
  }
  const live = places.find((place) => !place.is_demo);
  if (live)
    throw new Error(`--demo is refused: this database holds the live place ${live.slug}. Use another GUILDHALL_DATA.`);
  return fillDemo(house, await findOrMakeDemoPlace(house), say);
}
