import { join } from 'node:path';
import type { Config } from '../../platform/config.js';
import { listPlaces } from '../../platform/database/list-places.js';
import { reachable } from '../../platform/outside/is-public.js';
import { exchangeAll, folderOfConnector } from '../../work/partners/index.js';
import type { TimedJob } from './run-timed.js';

/** Tells and hears the systems that stay beside every place: what changed within seconds, what they hold every five minutes. */
export function exchangeWithSystems({
  data,
  privateTargets = [],
  connectors = join(data, 'connectors'),
}: Pick<Config, 'data'> & Partial<Pick<Config, 'privateTargets' | 'connectors'>>): TimedJob {
  const mayReach = reachable(privateTargets);
  if (!mayReach) throw new RangeError('A range of private targets is none.');
  return {
    ...{ name: 'connectors', everyMinutes: 0.1, firstAfterMinutes: 0.3 },
    async run(house) {
      const places = new Set((await listPlaces(house)).map((place) => place.place_id));
      const how = { mayReach, folderOf: folderOfConnector(house, connectors) };
      const done = await Promise.allSettled([...places].map((place) => exchangeAll(house, place, how)));
      for (const one of done) if (one.status === 'rejected') throw one.reason;
    },
  };
}
