import { join } from 'node:path';
import type { Config } from '../config.js';
import { createDatabase, type Database } from './db.js';
import { startEmbedded } from './embedded/start-embedded.js';
import { migrate } from './migrating/migrate.js';

export interface OpenDatabase {
  readonly database: Database;
  /** The operator's login, for migrations, backup and restore. Never for requests. */
  readonly operatorUrl: string;
  /** Sentences for whoever starts the house: where the database is when it is not where it was wanted. */
  readonly notes: readonly string[];
  /** How many migrations this start applied. */
  readonly applied: number;
  /** Ends the connections, then this use of the embedded server. */
  close(): Promise<void>;
}

type Settings = Pick<Config, 'data' | 'databaseUrl' | 'migrateUrl' | 'databaseConnections'>;

export interface Reached {
  readonly url: string;
  readonly operatorUrl: string;
  readonly notes: readonly string[];
  stop(): Promise<unknown>;
}

/**
 * The server of these settings, neither migrated nor pooled: DATABASE_URL when it is given, else the embedded one, started;
 * with `onEnded` it is started again whenever it ends unasked.
 */
export async function reachDatabase(config: Settings, onEnded?: (line: string) => void): Promise<Reached> {
  const { databaseUrl: url, migrateUrl } = config;
  if (url !== undefined) return { url, operatorUrl: migrateUrl ?? url, notes: [], stop: async () => undefined };
  const server = await startEmbedded({
    folder: join(config.data, 'postgres'),
    maxConnections: Math.max(100, 2 * config.databaseConnections + 20),
    ...(onEnded ? { onEnded } : {}),
  });
  return { url: server.runUrl, operatorUrl: server.url, notes: server.notes, stop: () => server.stop() };
}

/** A failed connection in words, with the address and without the password. */
function explain(url: string, fault: unknown): unknown {
  const { code, errors } = fault as { code?: string; errors?: { code?: string }[] };
  const reason = code ?? errors?.[0]?.code;
  if (!reason || !/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|ENOENT|28P01|28000|3D000)/.test(reason)) return fault;
  const { host, pathname } = new URL(url);
  return new Error(
    `The database ${host}${pathname} of DATABASE_URL cannot be used (${reason}). Start it, or correct the URL.`,
    { cause: fault },
  );
}

/** What the house is told of its database while it runs. */
export interface Heard {
  /** A connection was lost while idle; the pool replaces it by itself. */
  readonly onLost?: (fault: Error) => void;
  /** The embedded server ended unasked, or serves again. */
  readonly onEnded?: (line: string) => void;
}

/** Reaches the database, brings it up to date and opens the pool. */
export async function openDatabase(config: Settings, heard: Heard = {}): Promise<OpenDatabase> {
  const { onLost, onEnded } = heard;
  const reached = await reachDatabase(config, onEnded);
  let isClosing = false; // the last connections may see the server go
  try {
    const applied = await migrate(reached.operatorUrl);
    const database = await createDatabase(reached.url, {
      max: config.databaseConnections,
      onLost: (fault) => {
        if (!isClosing) onLost?.(fault);
      },
    });
    return {
      database,
      operatorUrl: reached.operatorUrl,
      notes: reached.notes,
      applied,
      async close() {
        isClosing = true;
        await database.close();
        await reached.stop();
      },
    };
  } catch (fault) {
    await reached.stop();
    throw explain(reached.url, fault);
  }
}
