import pg from 'pg';
import { createBoundDb } from './bound-db.js';
import { captureSql } from './capture-sql.js';
import type { Connection, Statement } from './connection.js';

export type { Connection, Db, Statement } from './connection.js';

export interface Database {
  readonly url: string;
  readonly isCitus: boolean;
  /** Borrows a connection; give it back with `release`, with the fault when it should not be used again. A lost one is dropped by itself. */
  connect(): Promise<Connection>;
  release(connection: Connection, fault?: Error): void;
  counts(): { readonly total: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections at once (default 10). */
  readonly max?: number;
  /** The role that every connection takes on (default the fenced `guildhall_run`). */
  readonly role?: 'guildhall_run' | 'guildhall_migrate' | 'guildhall_load';
  /** Milliseconds after which a statement is given up (default 60,000; 0: never). */
  readonly statementTimeout?: number;
  /** Hears of connections lost while idle; the pool replaces them by itself. */
  readonly onLost?: (fault: Error) => void;
}

const asNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('A bigint beyond 2^53 cannot be read as a number.');
  return number;
};
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, asNumber],
  [pg.types.builtins.DATE, (text) => text], // a date is not a moment: '2026-03-02'
]);
/** bigint is a safe integer, date is its ISO text; the rest as pg reads it. */
const types = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

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

/** The part of a stream that holds back what is written; the driver's connections have one, which its types do not tell. */
interface Corkable {
  cork(): void;
  uncork(): void;
  readonly writableCorked: number;
}

/** Everything that is sent in one turn leaves in one write (measured: system calls, not queries, cost a read the most). */
function holdForTurn(stream: Corkable | undefined): void {
  if (stream === undefined || stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function bind(client: pg.PoolClient, jsonColumns: ReadonlySet<string>): Connection {
  const { connection } = client as unknown as { readonly connection?: { readonly stream?: Corkable } };
  const send = ({ name, text, values }: Statement) => {
    captureSql(text);
    holdForTurn(connection?.stream);
    return client.query({ text, ...(name === undefined ? {} : { name }), ...(values ? { values: [...values] } : {}) });
  };
  return { send, db: createBoundDb(send), jsonColumns };
}

/** Opens a pool on a migrated database. Every connection takes on `role` as it starts, so no query runs unfenced. */
export async function createDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const role = options.role ?? 'guildhall_run';
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    options: `-c role=${role} -c statement_timeout=${options.statementTimeout ?? 60_000} -c idle_in_transaction_session_timeout=60000`,
    application_name: 'guildhall',
    pipeline: true, // queries leave without waiting for the answers before them (measured: a fifth more acts a second)
    types,
  });
  pool.on('error', (fault) => options.onLost?.(fault));
  const facts = await learn(pool).catch(async (fault: unknown) => {
    await pool.end();
    throw fault;
  });
  const bound = new WeakMap<pg.PoolClient, Connection>();
  const clients = new WeakMap<Connection, pg.PoolClient>();
  return {
    url,
    isCitus: facts.isCitus,
    async connect() {
      const client = await pool.connect();
      const known = bound.get(client);
      if (known) return known;
      client.on('error', () => undefined); // the query under way reports it; without a listener it would end the process
      const connection = bind(client, facts.jsonColumns);
      bound.set(client, connection);
      clients.set(connection, client);
      return connection;
    },
    release: (connection, fault) => clients.get(connection)?.release(fault),
    counts: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}
