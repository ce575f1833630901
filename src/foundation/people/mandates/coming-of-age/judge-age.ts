import type { Context } from '../../../../platform/context.js';
import type { Mandate } from '../mandate.js';
import { readOfAge } from '../mandate-store.js';
import { handOver } from './come-of-age.js';
import { markDaysUntilToday } from './mark-ages.js';

/** Those of these mandates that a birthday has not ended: a parent's gives nothing from the child's 18th on, before `comeOfAge` says so too. */
export async function leaveOutGrown(ctx: Context, mandates: readonly Mandate[]): Promise<readonly Mandate[]> {
  if (mandates.every(({ capacity }) => capacity !== 'parent')) return mandates;
  const grown = await readOfAge(ctx, 'eighteen', await markDaysUntilToday(ctx));
  return mandates.filter(({ id }) => !grown.includes(id));
}

/** A mandate as it stands on this day: a parent's is handed over from the child's 16th birthday on, if not before then in this act. */
export async function handOverInTime(ctx: Context, one: Mandate): Promise<Mandate> {
  if (one.capacity !== 'parent' || one.isHandedOver) return one;
  const grown = await readOfAge(ctx, 'sixteen', await markDaysUntilToday(ctx));
  if (!grown.includes(one.id)) return one;
  const handedOver = handOver(ctx, one);
  await ctx.writes.flush(); // the step that follows changes the same row
  return handedOver;
}
