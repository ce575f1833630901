import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { streamRows } from '../../record/index.js';

/** A table whose rows hold wrapped keys, and what names a key there. */
export const keyTables = { 'vault.subject_key': 'id', 'vault.place_key': 'purpose' } as const;
export type KeyTable = keyof typeof keyTables;

/** The record's signing key stays: whoever signs after the move signs by another. */
export const placeKeysThatMove = `x.purpose <> 'record-signing'`;

const chosen = { 'vault.subject_key': 'x.wrapped is not null', 'vault.place_key': placeKeysThatMove } as const;

export interface WrappedRow {
  readonly name: string;
  readonly kek: string;
  readonly wrapped: Buffer;
}

/** The living keys of a place that move with it, in the order of their names, some hundreds at a time. */
export const streamMovingKeys = (db: Db, place: PlaceId, table: KeyTable): AsyncGenerator<readonly WrappedRow[]> =>
  streamRows<WrappedRow>(
    db,
    `select x.${keyTables[table]}::text as name, x.kek, x.wrapped from ${table} x
      where x.place_id = '${place}' and ${chosen[table]} order by x.place_id, x.${keyTables[table]}`,
    500,
  );
