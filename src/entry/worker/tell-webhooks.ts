import { listPlaces } from '../../platform/database/list-places.js';
import { reachable } from '../../platform/outside/is-public.js';
import { deliverWebhooks } from '../../work/partners/index.js';
import type { TimedJob } from './run-timed.js';

/** Tells the targets of every place what waits for them, in the ranges of the installation's own network that are let in too. */
export function tellWebhooks(ranges: readonly string[]): TimedJob {
  const mayReach = reachable(ranges);
  if (!mayReach) throw new RangeError('A range of private targets is none.');
  return {
    ...{ name: 'webhooks', everyMinutes: 0.05, firstAfterMinutes: 0.2 },
    async run(house) {
      const places = new Set((await listPlaces(house)).map((place) => place.place_id));
      const told = await Promise.allSettled([...places].map((place) => deliverWebhooks(house, place, { mayReach })));
      for (const one of told) if (one.status === 'rejected') throw one.reason;
    },
  };
}
