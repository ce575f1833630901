import type { Running } from '../../foundation/record/index.js';
import { listPlaces } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';
import { expireDrafts } from '../../work/journeys/index.js';

const tenMinutes = 10 * 60 * 1000;

/** Every ten minutes destroys the keys of drafts whose time is over. */
export function startSweeping(house: House): Running {
  let underWay: Promise<void> = Promise.resolve();
  const sweep = async () => {
    const places = new Set((await listPlaces(house)).map((place) => place.place_id));
    for (const place of places) await expireDrafts(house, place);
  };
  const timer = setInterval(() => {
    underWay = underWay.then(sweep).catch((fault: Error) => house.log.error({ fault: fault.name }, 'drafts were not swept'));
  }, tenMinutes);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
