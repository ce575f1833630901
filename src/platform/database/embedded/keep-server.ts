import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPostmaster } from './postmaster.js';
import { reachServer } from './reach-server.js';
import type { Site } from './survey-site.js';

const pause = 1000;

/**
 * Looks every second whether the server still runs, and starts it again when it does not: a full disk or a lack of
 * memory may have ended it. `say` hears of each end and of each new beginning, once. Returns how to stop looking.
 */
export function keepServer(site: Site, say: (line: string) => void): () => Promise<void> {
  let isDown = false;
  let underWay = Promise.resolve();
  let isBusy = false;
  const look = async (): Promise<void> => {
    // A folder that was taken away is not made anew: an empty database would answer for the one that is gone.
    if ((await findPostmaster(site.cluster)) || !existsSync(join(site.cluster, 'PG_VERSION'))) return;
    if (!isDown) say(`PostgreSQL in ${site.cluster} has ended unasked; it is being started again.`);
    isDown = true;
    await reachServer(site);
    isDown = false;
    say(`PostgreSQL in ${site.cluster} serves again.`);
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    // What keeps it from starting is in its own log, and it is tried again in a second.
    underWay = look()
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
      });
  }, pause);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
