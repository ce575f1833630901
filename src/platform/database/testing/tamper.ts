import type { PlaceId } from '../../ids.js';
import { createDatabase } from '../db.js';

/** Changes the database behind the application's back, as its owner can: for tests that somebody notices. @returns how many rows. */
export async function tamper(
  house: { readonly url: string; readonly place: PlaceId },
  text: string,
  place: PlaceId = house.place,
): Promise<number> {
  const database = await createDatabase(house.url, { role: 'guildhall_migrate', max: 1 });
  const connection = await database.connect();
  try {
    await connection.send({ text: `begin; set local guildhall.place = '${place}'` });
    const { rowCount } = await connection.send({ text });
    await connection.send({ text: 'commit' });
    return rowCount ?? 0;
  } finally {
    database.release(connection);
    await database.close();
  }
}
