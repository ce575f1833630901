import type { House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';

/** Every place of this database. The list of places is public and belongs to none of them, so nothing is fenced here. */
export async function listPlaces(house: House): Promise<readonly PlaceId[]> {
  const connection = await house.database.connect();
  try {
    const { rows } = await connection.send({ text: 'select place_id from platform.place order by place_id' });
    return rows.map((row: { place_id: PlaceId }) => row.place_id);
  } finally {
    house.database.release(connection);
  }
}
