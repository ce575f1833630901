import { join } from 'node:path';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';

/** The folder of each connector, under one of all places: ROOT/SLUG/CONNECTOR. */
export const folderOfConnector =
  (house: Pick<House, 'database'>, root: string) =>
  async (place: PlaceId, connector: string): Promise<string> => {
    const slug = (await listPlaces(house)).find((one) => one.place_id === place)?.slug;
    if (slug === undefined) throw new Error('A place has no name of its own.');
    return join(root, slug, connector);
  };
