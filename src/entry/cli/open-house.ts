import { createFileCustody, createFileLedger } from '../../foundation/vault/index.js';
import { systemClock } from '../../platform/clock.js';
import { type Config, readConfig } from '../../platform/config.js';
import { listPlaces } from '../../platform/database/list-places.js';
import { openDatabase } from '../../platform/database/open-database.js';
import type { House } from '../../platform/house.js';
import { createIds, type PlaceId } from '../../platform/ids.js';
import { createLog } from '../../platform/log.js';
import { noPost } from '../../platform/post.js';
import { createSystemRandom } from '../../platform/random.js';
import { createNotifyClient, createNotifyReader, createSmtpPost } from '../../work/messages/index.js';
import { createKeyReader, createPayClient } from '../../work/payments/index.js';
import { keepFilesBy } from './keep-files-by.js';
import { requireKeyFolder } from './safekeeping/require-keys.js';

/** The slugs of places, which never change: each is asked for once. */
function slugFinder(database: House['database']) {
  const known = new Map<PlaceId, string>();
  return async (place: PlaceId): Promise<string | undefined> => {
    if (!known.has(place)) for (const { place_id, slug } of await listPlaces({ database })) known.set(place_id, slug);
    return known.get(place);
  };
}

/** A house whose database runs and is up to date. */
export interface OpenHouse extends House {
  readonly config: Config;
  /** The operator's URL of the database: for backup and restore, never for acts. */
  readonly operatorUrl: string;
  /** Ends the connections, and the embedded server when nobody else uses it. */
  close(): Promise<void>;
}

/** Starts or reaches the database, brings it up to date and takes up the keys. `say` hears what an operator should know. */
export async function openHouse(
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<OpenHouse> {
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const { database, operatorUrl, notes, applied, close } = await openDatabase(config, {
    onLost: () => log.warn({}, 'a connection to the database was lost'),
    onEnded: (line) => log.warn({}, line),
  });
  try {
    for (const note of notes) say(note);
    if (applied > 0) say(`Brought the database up to date (${applied} ${applied === 1 ? 'migration' : 'migrations'}).`);
    const random = createSystemRandom();
    await requireKeyFolder({ database }, config);
    const custody = createFileCustody(config.keys, { recovery: config.recovery });
    return {
      ...{ config, operatorUrl, database, random, custody, log, ledger: createFileLedger(config.shred) },
      clock: systemClock,
      ids: createIds(systemClock, random),
      post: config.mail ? createSmtpPost(config.mail) : noPost,
      cards: createPayClient({
        base: () => config.pay.url,
        keysOf: createKeyReader(config.pay.keys, slugFinder(database)),
      }),
      notify: createNotifyClient({
        base: () => config.notify.url,
        clock: systemClock,
        accountOf: createNotifyReader(config.notify.keys, slugFinder(database)),
      }),
      files: keepFilesBy(config),
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}
