import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Schema } from './schema.js';

/** Queries of an open transaction, fenced to its place. It cannot begin or end a transaction of its own. */
export type Db = Kysely<Schema>;

export interface Statement {
  /** Given: prepared once per connection under this name. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** One connection that a transaction holds. */
export interface Connection {
  readonly db: Db;
  /** Columns 'schema.table.column' whose type is json or jsonb: their values travel as JSON text. */
  readonly jsonColumns: ReadonlySet<string>;
  /** Sends at once, without waiting for the answers of what was sent before; answers come in order. */
  send(statement: Statement): Promise<pg.QueryResult>;
}
