import type { PlaceId } from '../../ids.js';
import { onServer } from './template.js';

/**
 * Changes the database behind the application's back, as its owner can: for tests that somebody notices. On a connection
 * of its own, whose statements are not taken for ours. @returns how many rows.
 */
export const tamper = (
  house: { readonly url: string; readonly place: PlaceId },
  text: string,
  place: PlaceId = house.place,
): Promise<number> =>
  onServer(house.url, async (client) => {
    await client.query(`begin; set local role guildhall_migrate; set local guildhall.place = '${place}'`);
    const { rowCount } = await client.query(text);
    await client.query('commit');
    return rowCount ?? 0;
  });
