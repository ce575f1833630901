import pg from 'pg';
import { createBoundDb } from './bound-db.js';
import { captureSql } from './capture-sql.js';
import type { Connection, Statement } from './connection.js';

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

export interface Pool {
  /** The driver's pool, for what is asked before anybody may borrow. */
  readonly driver: pg.Pool;
  connect(): Promise<Connection>;
  release(connection: Connection, fault?: Error): void;
}

/** Lends connections of the driver's pool, each bound once. `jsonColumns` is known when the first is borrowed. */
export function createPool(settings: pg.PoolConfig, jsonColumns: () => ReadonlySet<string>): Pool {
  const driver = new pg.Pool(settings);
  // Whoever borrows hears of a fault by the query under way; unheard, it would end the process. From the very beginning: a
  // server that is dying may say so in the same breath in which it says that it is ready.
  driver.on('connect', (client) => client.on('error', () => undefined));
  const bound = new WeakMap<pg.PoolClient, Connection>();
  const clients = new WeakMap<Connection, pg.PoolClient>();
  return {
    driver,
    async connect() {
      const client = await driver.connect();
      const known = bound.get(client);
      if (known) return known;
      const connection = bind(client, jsonColumns());
      bound.set(client, connection);
      clients.set(connection, client);
      return connection;
    },
    release: (connection, fault) => clients.get(connection)?.release(fault),
  };
}
