import { listPlaces, type PlaceHost } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';
import { findAskedPlace, noPlaceYet } from '../find-asked-place.js';

/** The place that an operator names by its slug, else every place, each once; `say` hears why there is none. */
export async function findAskedPlaces(
  house: House,
  slug: string | undefined,
  say: (line: string) => void,
): Promise<readonly PlaceHost[]> {
  if (slug !== undefined) {
    const place = await findAskedPlace(house, slug, say);
    return place ? [place] : [];
  }
  const places = new Map((await listPlaces(house)).map((place) => [place.place_id, place]));
  if (places.size === 0) say(noPlaceYet);
  return [...places.values()];
}
