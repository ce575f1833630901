import { listPlaces, type PlaceHost } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';

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
  if (places.length === 0) say('This database has no place yet. Make one with ./guildhall setup.');
  else if (slug === undefined) say(`There is no default place: name one with --place. There are: ${known}.`);
  else say(`There is no place ${slug}. There are: ${known}.`);
  return undefined;
}
