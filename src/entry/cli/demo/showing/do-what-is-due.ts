import { closeMonths } from '../../../../foundation/assurance/index.js';
import type { House } from '../../../../platform/house.js';
import type { PlaceId } from '../../../../platform/ids.js';
import { runExports, shredDueKeys, takeClockSteps, takeHandOffSteps } from '../../../../work/cases/index.js';
import { countJourneys } from '../../../../work/journeys/index.js';
import { tellOfAgreements, tellOfTraining } from '../../../../work/messages/index.js';

/** What the clock does in a place’s first half hour, done at once: a visitor of the made-up one need not wait for it. */
export async function doWhatIsDue(house: House, place: PlaceId): Promise<void> {
  await takeClockSteps(house, place);
  await takeHandOffSteps(house, place);
  await runExports(house, place);
  await closeMonths(house, place);
  await tellOfAgreements(house, place);
  await tellOfTraining(house, place);
  await countJourneys(house, place);
  await shredDueKeys(house, place);
}
