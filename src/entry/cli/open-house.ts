import { createFileCustody } from '../../foundation/vault/index.js';
import { systemClock } from '../../platform/clock.js';
import { type Config, readConfig } from '../../platform/config.js';
import { createDatabase } from '../../platform/database/db.js';
import { startEmbedded } from '../../platform/database/embedded/start-embedded.js';
import { migrate } from '../../platform/database/migrate.js';
import type { House } from '../../platform/house.js';
import { createIds } from '../../platform/ids.js';
import { createLog } from '../../platform/log.js';
import { createSystemRandom } from '../../platform/random.js';

/** A house whose database runs and is up to date. */
export interface OpenHouse extends House {
  readonly config: Config;
  /** The operator's URL of the database: for backup and restore, never for acts. */
  readonly operatorUrl: string;
  /** Ends the connections, and the embedded server when nobody else uses it. */
  close(): Promise<void>;
}

interface Server {
  readonly url: string;
  readonly notes: readonly string[];
  stop(): Promise<unknown>;
}

async function startServer(config: Config): Promise<Server> {
  if (config.databaseUrl) return { url: config.databaseUrl, notes: [], stop: async () => undefined };
  return startEmbedded({ folder: config.data });
}

/** Starts or reaches the database, brings it up to date and takes up the keys. `say` hears what an operator should know. */
export async function openHouse(
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<OpenHouse> {
  const config = readConfig(environment);
  const server = await startServer(config);
  try {
    for (const note of server.notes) say(note);
    const operatorUrl = config.migrateUrl ?? server.url;
    const applied = await migrate(operatorUrl);
    if (applied > 0) say(`Brought the database up to date (${applied} ${applied === 1 ? 'migration' : 'migrations'}).`);
    const log = createLog(config.logLevel);
    const database = await createDatabase(server.url, {
      max: config.databaseConnections,
      onLost: () => log.warn({}, 'a connection to the database was lost'),
    });
    const random = createSystemRandom();
    const custody = await createFileCustody(config.keys);
    return {
      ...{ config, operatorUrl, database, random, custody, log },
      clock: systemClock,
      ids: createIds(systemClock, random),
      async close() {
        await database.close();
        await server.stop();
      },
    };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}
