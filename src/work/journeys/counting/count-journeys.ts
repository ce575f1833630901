import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { dateAt, startOfDay, workingClockOf } from '../../places/index.js';
import { countDrafts, hasTallies, readTallies, type Tally, writeTally } from './tally-store.js';

/** A journey may be sent 28 days after its last answer: what was begun longer ago than this hardly changes. */
const recountedDays = 60;
const day = 24 * 60 * 60 * 1000;

const nameOf = ({ service, version, day: on }: Tally): string => `${service} ${version} ${on}`;

async function count(ctx: Context): Promise<number> {
  const { timeZone } = await workingClockOf(ctx);
  const first = (await hasTallies(ctx)) ? new Date(ctx.clock.now().getTime() - recountedDays * day) : new Date(0);
  const since = dateAt(timeZone, first);
  const known = new Map((await readTallies(ctx, since)).map((one) => [nameOf(one), one]));
  const counted = await countDrafts(ctx, startOfDay(since, timeZone) ?? first, timeZone);
  const changed = counted.filter((one) => {
    const before = known.get(nameOf(one));
    return before?.begun !== one.begun || before.sent !== one.sent;
  });
  for (const one of changed) writeTally(ctx, one);
  return changed.length;
}

/**
 * Counts the journeys of each day by version, from the drafts themselves, so that nobody who begins or sends one waits for a count.
 * Run again it counts the same. @returns how many figures changed.
 */
export const countJourneys = (house: House, place: PlaceId): Promise<number> =>
  act(house, { place, actor: { kind: 'system', name: 'journeys' }, channel: 'system' }, count);
