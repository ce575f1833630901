import type { Context } from '../../../platform/context.js';
import { dateAt, startOfDay, workingClockOf } from '../../places/index.js';
import { type Asking, askingAt } from '../../services/index.js';

/** How many days a form may have lain before it is keyed in: an older one is a matter for whoever answers for the post. */
const longestLying = 60;

const noon = 12 * 60 * 60 * 1000;

/** Why a form cannot have been received on a day; undefined where it can. */
export async function refuseReceived(ctx: Context, date: string): Promise<'later' | 'too-old' | undefined> {
  const { timeZone } = await workingClockOf(ctx);
  const now = ctx.clock.now();
  if (date > dateAt(timeZone, now)) return 'later';
  const first = startOfDay(date, timeZone, longestLying);
  return first === undefined || first < now ? 'too-old' : undefined;
}

/** When a form came, as a moment: the middle of its day, but of one that came today no later than now. */
export function receivedAt(date: string, timeZone: string, now: Date): Date {
  const begun = startOfDay(date, timeZone);
  if (!begun) throw new Error('A draft of a form on paper has a day on which it came.');
  return new Date(Math.min(begun.getTime() + noon, now.getTime()));
}

/** What is asked of a form on paper is judged as of the day on which it came. */
export async function askingOnReceipt(ctx: Context, date: string): Promise<Asking> {
  const clock = await workingClockOf(ctx);
  return askingAt(clock, receivedAt(date, clock.timeZone, ctx.clock.now()));
}
