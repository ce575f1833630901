import type pg from 'pg';
import type { PlaceId } from '../ids.js';
import { fenceText } from './begin.js';
import type { Connection } from './connection.js';
import { createPool } from './pool.js';
import { types } from './value-types.js';

export type { Connection, Db, Statement } from './connection.js';

/** A connection that cannot write and shows one place's rows. */
interface Reading {
  readonly connection: Connection;
  /** Fails when the fence could not be set: then nothing that was read may be used. */
  readonly fenced: Promise<unknown>;
}

export interface Database {
  readonly url: string;
  readonly isCitus: boolean;
  /** Borrows a connection; give it back with `release`, with the fault when it should not be used again. A lost one is dropped by itself. */
  connect(): Promise<Connection>;
  /** Borrows one that is read-only for the database too, fenced to a place for as long as it is held. */
  connectToRead(place: PlaceId): Promise<Reading>;
  release(connection: Connection, fault?: Error): void;
  counts(): { readonly total: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections at once that write, and as many that read (default 10). */
  readonly max?: number;
  /** The role that every connection takes on (default the fenced `guildhall_run`). */
  readonly role?: 'guildhall_run' | 'guildhall_migrate' | 'guildhall_load';
  /** Milliseconds after which a statement is given up (default 60,000; 0: never). */
  readonly statementTimeout?: number;
  /** Hears of connections lost while idle; the pool replaces them by itself. */
  readonly onLost?: (fault: Error) => void;
}

interface Facts {
  readonly isCitus: boolean;
  readonly jsonColumns: ReadonlySet<string>;
}

async function learn(pool: pg.Pool): Promise<Facts> {
  const citus = await pool.query(`select 1 from pg_extension where extname = 'citus'`);
  const columns = await pool.query<{ name: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.atttypid in ('json'::regtype, 'jsonb'::regtype) and c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
  );
  return { isCitus: (citus.rowCount ?? 0) > 0, jsonColumns: new Set(columns.rows.map((row) => row.name)) };
}

/** A server that gives a statement up says so at once: who hears nothing for so long after is talking to nobody. */
const deadAfter = 2000;

const settingsOf = (url: string, options: DatabaseOptions, access: 'read only' | 'read write'): pg.PoolConfig => ({
  connectionString: url,
  // Without these a connection whose other end has gone without a word is waited on for a quarter of an hour.
  ...(options.statementTimeout === 0 ? {} : { query_timeout: (options.statementTimeout ?? 60_000) + deadAfter }),
  keepAlive: true,
  keepAliveInitialDelayMillis: 30_000,
  max: options.max ?? 10,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 10_000,
  options: [
    `-c role=${options.role ?? 'guildhall_run'}`,
    `-c statement_timeout=${options.statementTimeout ?? 60_000}`,
    '-c idle_in_transaction_session_timeout=60000',
    ...(access === 'read only' ? ['-c default_transaction_read_only=on'] : []),
  ].join(' '),
  application_name: 'guildhall',
  pipeline: true, // queries leave without waiting for the answers before them (measured: a fifth more acts a second)
  types,
});

/** Opens pools on a migrated database. Every connection takes on `role` as it starts, so no query runs unfenced. */
export async function createDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  let facts: Facts = { isCitus: false, jsonColumns: new Set() };
  const writers = createPool(settingsOf(url, options, 'read write'), () => facts.jsonColumns);
  const readers = createPool(settingsOf(url, options, 'read only'), () => facts.jsonColumns);
  const pools = [writers.driver, readers.driver];
  for (const pool of pools) pool.on('error', (fault) => options.onLost?.(fault));
  const close = async () => void (await Promise.all(pools.map((pool) => pool.end())));
  facts = await learn(writers.driver).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const places = new WeakMap<Connection, PlaceId>();
  const sum = (count: (pool: pg.Pool) => number) => pools.reduce((total, pool) => total + count(pool), 0);
  return {
    url,
    isCitus: facts.isCitus,
    connect: writers.connect,
    async connectToRead(place) {
      const text = fenceText(place);
      const connection = await readers.connect();
      if (places.get(connection) === place) return { connection, fenced: Promise.resolve() };
      places.set(connection, place);
      const fenced = connection.send({ text: `set ${text}` });
      fenced.catch(() => places.delete(connection)); // whoever reads awaits it too
      return { connection, fenced };
    },
    release(connection, fault) {
      writers.release(connection, fault);
      readers.release(connection, fault);
    },
    counts: () => ({
      total: sum(({ totalCount }) => totalCount),
      idle: sum(({ idleCount }) => idleCount),
      waiting: sum(({ waitingCount }) => waitingCount),
    }),
    close,
  };
}
