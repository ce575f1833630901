import { closeMonths, noteEditions, revealDue } from '../../foundation/assurance/index.js';
import {
  comeOfAge,
  endInvitationsOver,
  suspendSilent,
  sweepChallenges,
  sweepPhoneChecks,
} from '../../foundation/people/index.js';
import { rotateKeys } from '../../foundation/vault/index.js';
import { listPlaces } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import {
  endFollowsOver,
  endSilence,
  offerTimes,
  remindHolders,
  runBatches,
  runExports,
  settleHeldErasures,
  shredDueKeys,
  sweepBatches,
  takeClockSteps,
  takeHandOffSteps,
  tellFollowers,
} from '../../work/cases/index.js';
import { destroyKeys } from '../../work/field/index.js';
import { rescanFiles, sweepFiles } from '../../work/files/index.js';
import { countJourneys, expireBulks, expireDrafts, runBulks, runReplays } from '../../work/journeys/index.js';
import {
  deliverBulk,
  deliverDue,
  readReceipts,
  sweepOutbox,
  tellOfAgreements,
  tellOfTraining,
} from '../../work/messages/index.js';
import { shredAnswered } from '../../work/participation/index.js';
import { sweepCalls, sweepDeliveries } from '../../work/partners/index.js';
import { lapseDue, readUnreturned, sendRefunds } from '../../work/payments/index.js';
import { askNeighbours, publishDue } from '../../work/services/index.js';
import type { TimedJob } from './run-timed.js';

/** One place after the other: what is due at one must not wait for what failed at another. */
const atEveryPlace = (work: (house: House, place: PlaceId) => Promise<unknown>) => async (house: House) => {
  const places = new Set((await listPlaces(house)).map((place) => place.place_id));
  const faults: unknown[] = [];
  for (const place of places) await work(house, place).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
};

/** A demonstration's officers are nobody's to answer for, and its history is older than a quarter. */
const suspendSilentLive = async (house: House): Promise<void> => {
  const demos = new Set((await listPlaces(house)).flatMap((place) => (place.is_demo ? [place.place_id] : [])));
  await atEveryPlace(async (at, place) => (demos.has(place) ? 0 : suspendSilent(at, place)))(house);
};

/** What was concealed joins the person's looks on its day, before the month in which it did is counted. */
const revealAndCount = async (house: House, place: PlaceId): Promise<void> => {
  await revealDue(house, place);
  await closeMonths(house, place);
};

/** All that is due by the clock, in one list. */
export const timedJobs: readonly TimedJob[] = [
  { name: 'deliver', everyMinutes: 0.25, firstAfterMinutes: 0.1, run: atEveryPlace(deliverDue) },
  { name: 'deliver-bulk', everyMinutes: 0.05, firstAfterMinutes: 0.15, run: atEveryPlace(deliverBulk) },
  { name: 'tell-followers', everyMinutes: 0.05, firstAfterMinutes: 0.1, run: atEveryPlace(tellFollowers) },
  { name: 'end-follows', everyMinutes: 60, firstAfterMinutes: 9, isByDate: true, run: atEveryPlace(endFollowsOver) },
  { name: 'bulk-export', everyMinutes: 0.1, firstAfterMinutes: 0.1, run: atEveryPlace(runExports) },
  { name: 'batches', everyMinutes: 0.1, firstAfterMinutes: 0.1, run: atEveryPlace(runBatches) },
  { name: 'sweep-batches', everyMinutes: 60, firstAfterMinutes: 14, isByDate: true, run: atEveryPlace(sweepBatches) },
  { name: 'read-payments', everyMinutes: 1, firstAfterMinutes: 1, run: atEveryPlace(readUnreturned) },
  { name: 'send-refunds', everyMinutes: 0.25, firstAfterMinutes: 0.5, run: atEveryPlace(sendRefunds) },
  { name: 'lapse-charges', everyMinutes: 5, firstAfterMinutes: 3, isByDate: true, run: atEveryPlace(lapseDue) },
  { name: 'end-silence', everyMinutes: 15, firstAfterMinutes: 3, isByDate: true, run: atEveryPlace(endSilence) },
  { name: 'clock-steps', everyMinutes: 5, firstAfterMinutes: 4, isByDate: true, run: atEveryPlace(takeClockSteps) },
  {
    name: 'hand-off-steps',
    everyMinutes: 5,
    firstAfterMinutes: 4,
    isByDate: true,
    run: atEveryPlace(takeHandOffSteps),
  },
  { name: 'offer-times', everyMinutes: 1, firstAfterMinutes: 2, isByDate: true, run: atEveryPlace(offerTimes) },
  { name: 'bulk', everyMinutes: 0.1, firstAfterMinutes: 0.1, run: atEveryPlace(runBulks) },
  { name: 'expire-bulks', everyMinutes: 60, firstAfterMinutes: 8, isByDate: true, run: atEveryPlace(expireBulks) },
  { name: 'replay', everyMinutes: 0.1, firstAfterMinutes: 0.1, run: atEveryPlace(runReplays) },
  {
    name: 'sweep-deliveries',
    everyMinutes: 60,
    firstAfterMinutes: 21,
    isByDate: true,
    run: atEveryPlace(sweepDeliveries),
  },
  { name: 'sweep-calls', everyMinutes: 60, firstAfterMinutes: 22, isByDate: true, run: atEveryPlace(sweepCalls) },
  {
    name: 'destroy-field-keys',
    everyMinutes: 60,
    firstAfterMinutes: 24,
    isByDate: true,
    run: atEveryPlace(destroyKeys),
  },
  { name: 'sweep-outbox', everyMinutes: 60, firstAfterMinutes: 20, isByDate: true, run: atEveryPlace(sweepOutbox) },
  {
    ...{ name: 'end-invitations', everyMinutes: 60, firstAfterMinutes: 9, isByDate: true },
    run: atEveryPlace(endInvitationsOver),
  },
  { name: 'sweep-challenges', everyMinutes: 10, firstAfterMinutes: 3, run: atEveryPlace(sweepChallenges) },
  { name: 'sweep-phone-checks', everyMinutes: 10, firstAfterMinutes: 3.5, run: atEveryPlace(sweepPhoneChecks) },
  { name: 'read-receipts', everyMinutes: 1, firstAfterMinutes: 0.4, run: atEveryPlace(readReceipts) },
  { name: 'expire-drafts', everyMinutes: 10, firstAfterMinutes: 2, isByDate: true, run: atEveryPlace(expireDrafts) },
  { name: 'count-journeys', everyMinutes: 60, firstAfterMinutes: 9, isByDate: true, run: atEveryPlace(countJourneys) },
  { name: 'rescan-files', everyMinutes: 1, firstAfterMinutes: 0.5, run: atEveryPlace(rescanFiles) },
  { name: 'sweep-files', everyMinutes: 60, firstAfterMinutes: 7, isByDate: true, run: atEveryPlace(sweepFiles) },
  {
    name: 'end-retention',
    everyMinutes: 24 * 60,
    firstAfterMinutes: 30,
    isByDate: true,
    run: atEveryPlace(shredDueKeys),
  },
  {
    name: 'end-proposals',
    everyMinutes: 24 * 60,
    firstAfterMinutes: 35,
    isByDate: true,
    run: atEveryPlace(shredAnswered),
  },
  { name: 'erase-after-holds', everyMinutes: 60, firstAfterMinutes: 25, run: atEveryPlace(settleHeldErasures) },
  {
    name: 'reveal-concealed',
    everyMinutes: 60,
    firstAfterMinutes: 4,
    isByDate: true,
    run: atEveryPlace(revealAndCount),
  },
  { name: 'publish-due', everyMinutes: 10, firstAfterMinutes: 6, isByDate: true, run: atEveryPlace(publishDue) },
  { name: 'ask-neighbours', everyMinutes: 24 * 60, firstAfterMinutes: 15, run: atEveryPlace(askNeighbours) },
  {
    name: 'remind-holders',
    everyMinutes: 60,
    firstAfterMinutes: 8,
    isByDate: true,
    run: atEveryPlace(remindHolders),
  },
  { name: 'suspend-silent', everyMinutes: 60, firstAfterMinutes: 10, isByDate: true, run: suspendSilentLive },
  { name: 'come-of-age', everyMinutes: 60, firstAfterMinutes: 4, isByDate: true, run: atEveryPlace(comeOfAge) },
  {
    name: 'note-editions',
    everyMinutes: 60,
    firstAfterMinutes: 1,
    run: atEveryPlace((at, place) => noteEditions(at, place)),
  },
  {
    name: 'tell-of-agreements',
    everyMinutes: 60,
    firstAfterMinutes: 13,
    isByDate: true,
    run: atEveryPlace(tellOfAgreements),
  },
  {
    name: 'tell-of-training',
    everyMinutes: 60,
    firstAfterMinutes: 12,
    isByDate: true,
    run: atEveryPlace(tellOfTraining),
  },
  {
    name: 'rotate-keys',
    everyMinutes: 6 * 60,
    firstAfterMinutes: 5,
    isByDate: true,
    run: (house) => rotateKeys(house),
  },
];
