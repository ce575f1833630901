import { listPlaces } from '../../../platform/database/list-places.js';
import { readId } from '../../../platform/ids.js';
import { editTheDatabase } from './edit-the-database.js';
import { followTheThread, seeItClosed } from './follow-the-thread.js';
import { makeAService } from './make-a-service.js';
import { reportABin } from './report-a-bin.js';
import { type Stage, TourFailed } from './stage.js';
import { takeControl } from './take-control.js';
import { workOnIt } from './work-on-it.js';

const headings = [
  'A service owner makes a service',
  'A resident reports a missed bin',
  'The council works on it',
  'The resident sees it closed',
  'Its cost and its open row follow',
  'A resident is in control of her data',
  'Somebody edits the database',
] as const;

/**
 * Plays how a service is made, the story of one missed bin from a resident's phone to an auditor's command, and that of a
 * resident who decides over her data, each step in a real browser against the running site, each checked. @throws TourFailed at the first that is not as it should be.
 */
export async function playTour(stage: Stage): Promise<void> {
  const head = (number: number) => stage.say(`\n${number}. ${headings[number - 1]}`);
  head(1);
  await makeAService(stage);
  head(2);
  const { reference, phone } = await reportABin(stage);
  head(3);
  const casePage = await workOnIt(stage, reference);
  head(4);
  await seeItClosed(stage, phone);
  head(5);
  await stage.isFilled;
  const one = readId<'case'>(new URL(casePage.url()).pathname.split('/').at(-1));
  await followTheThread(stage, casePage);
  head(6);
  await takeControl(stage);
  head(7);
  const [place] = await listPlaces(stage.house);
  if (!place || !one) throw new TourFailed('the case has no address of its own.');
  await editTheDatabase(stage, { place: place.place_id, one });
}
