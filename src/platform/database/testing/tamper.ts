import pg from 'pg';
import type { PlaceId } from '../../ids.js';
import { onServer } from './template.js';

interface Tampered {
  readonly url: string;
  readonly place: PlaceId;
}

async function change(client: pg.Client, place: PlaceId, text: string): Promise<number> {
  await client.query(`begin; set local role guildhall_migrate; set local guildhall.place = '${place}'`);
  try {
    const { rowCount } = await client.query(text);
    await client.query('commit');
    return rowCount ?? 0;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}

/**
 * Changes the database behind the application's back, as its owner can: for tests that somebody notices. On a connection
 * of its own, whose statements are not taken for ours. @returns how many rows.
 */
export const tamper = (house: Tampered, text: string, place: PlaceId = house.place): Promise<number> =>
  onServer(house.url, (client) => change(client, place, text));

/** The same hand for hundreds of changes and for looks past every fence, on one connection until it is closed. */
export interface Tamperer {
  change(text: string): Promise<number>;
  ask<Row extends object>(text: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export async function openTamperer(house: Tampered, place: PlaceId = house.place): Promise<Tamperer> {
  const client = new pg.Client({ connectionString: house.url });
  client.on('error', () => undefined);
  await client.connect();
  return {
    change: (text) => change(client, place, text),
    ask: async <Row extends object>(text: string) => (await client.query<Row>(text)).rows,
    close: () => client.end(),
  };
}
