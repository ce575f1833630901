import type { Context } from '../../../../platform/context.js';
import { act, type House } from '../../../../platform/house.js';
import type { PlaceId } from '../../../../platform/ids.js';
import { dateOf } from '../../../../platform/language/index.js';
import { todayAt } from '../ask-concealed.js';
import { appendConcealed, concealing } from '../chain.js';
import type { ConcealedGround } from '../concealed.js';
import { readAuditors, readZone } from '../concealed-store.js';
import { openLooked } from '../open-details.js';
import { atLeast, countGrounds } from './count-grounds.js';
import { type ConcealedMonth, countRevealedIn, insertMonth, readLookedIn, readMonths } from './month-store.js';

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** The oldest month that is over and not published yet; none before somebody held the second key. */
async function findOpenMonth(ctx: Context, zone: string): Promise<string | undefined> {
  const [newest] = await readMonths(ctx);
  const first = (await readAuditors(ctx)).at(-1);
  if (!first) return undefined;
  const next = newest ? monthAfter(newest.month) : dateOf(first.since, zone).slice(0, 7);
  return next < (await todayAt(ctx)).slice(0, 7) ? next : undefined;
}

async function countMonth(ctx: Context, month: string, zone: string): Promise<ConcealedMonth['counts']> {
  const grounds: ConcealedGround[] = [];
  for (const id of await readLookedIn(ctx, month, zone)) {
    const looked = await openLooked(ctx, id);
    if (looked) grounds.push(looked.ground);
  }
  return { ...countGrounds(grounds), revealed: atLeast(await countRevealedIn(ctx, month, zone)) };
}

async function closeOne(ctx: Context): Promise<boolean> {
  const zone = await readZone(ctx);
  const month = await findOpenMonth(ctx, zone);
  if (month === undefined) return false;
  const counts = await countMonth(ctx, month, zone);
  const { head } = await appendConcealed(ctx, { kind: 'concealed.month-closed', data: { month, counts } });
  insertMonth(ctx, { month, counts, head });
  return true;
}

/**
 * Publishes each month once it is over: how many looks were concealed on each ground, and the head of the chain, which
 * this very entry moves, so that it tells of no look. May be stopped and run again. @returns how many months.
 */
export async function closeMonths(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: concealing, channel: 'system' } as const;
  for (let closed = 0; ; closed += 1) if (!(await act(house, who, closeOne))) return closed;
}
