import { listPlaces } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';
import { fillDemo } from './demo/fill-demo.js';
import { makeDemoPlace } from './demo/make-demo-place.js';

export interface Filling {
  /** Begins the demonstration's year of history, in the background. */
  start(): { stop(): Promise<void> };
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
    if (places.length === 0) throw new Error('This database has no place yet. Run `npm start`, which opens the demonstration.');
    return undefined;
  }
  const live = places.find((place) => !place.is_demo);
  if (live) throw new Error(`--demo is refused: this database holds the live place ${live.slug}. Use another GUILDHALL_DATA.`);
  const place = places[0]?.place_id ?? (await makeDemoPlace(house));
  return { start: () => fillDemo(house, place, say) };
}
