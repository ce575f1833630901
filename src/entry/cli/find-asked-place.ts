import { listPlaces, type PlaceHost } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';

/** A command given without the settings of a running place opens an empty database of its own. */
export const noPlaceYet =
  'This database has no place yet. If yours was started with a GUILDHALL_DATA or DATABASE_URL, give this command the same. Else make one with ./guildhall setup.';

/** The place that an operator names by its slug, else the default one; `say` hears why there is none. */
export async function findAskedPlace(
  house: House,
  slug: string | undefined,
  say: (line: string) => void,
): Promise<PlaceHost | undefined> {
  const places = await listPlaces(house);
  const place = places.find((each) => (slug === undefined ? each.is_default : each.slug === slug));
  if (place) return place;
  const known = [...new Set(places.map((each) => each.slug))].join(', ');
  if (places.length === 0) say(noPlaceYet);
  else if (slug === undefined) say(`There is no default place: name one with --place. There are: ${known}.`);
  else say(`There is no place ${slug}. There are: ${known}.`);
  return undefined;
}
