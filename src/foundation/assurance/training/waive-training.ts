import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { findStaff } from '../../people/index.js';
import { appendEntry } from '../../record/index.js';
import { trainedHandling } from './module.js';
import { day, waiverHours } from './standing.js';
import { insertWaiver, readWaiversOf } from './training-store.js';

/** Who may let an officer work on for a day without training. */
export const dutyManager = 'duty-manager';

export const waiverReasons = ['urgent-case', 'cover', 'no-training-possible'] as const;
export type WaiverReason = (typeof waiverReasons)[number];

/** A waiver is for a day that went wrong; one officer who needs more of them than this needs the training. */
export const waiversAMonth = 3;

/**
 * A duty manager lets one officer open marked data for 24 hours without training. It is recorded, and counted in public.
 * Refuses whoever is no duty manager, oneself, nobody's id, an officer who has one running, and a fourth in thirty days.
 */
export async function waiveTraining(
  ctx: Context,
  { person, reason }: { readonly person: PersonId; readonly reason: WaiverReason },
): Promise<Outcome<Date, 'not-allowed' | 'own-training' | 'no-such-person' | 'waived-already' | 'too-often'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !actor.roles.includes(dutyManager)) return refuse('not-allowed');
  if (actor.person === person) return refuse('own-training');
  if (!(await findStaff(ctx, person))) return refuse('no-such-person');
  const since = ctx.clock.now();
  const earlier = await readWaiversOf(ctx, person);
  if (earlier.some(({ until }) => until > since)) return refuse('waived-already');
  const lately = earlier.filter((one) => since.getTime() - one.since.getTime() < 30 * day);
  if (lately.length >= waiversAMonth) return refuse('too-often');
  const until = new Date(since.getTime() + waiverHours * 3_600_000);
  const number = (earlier[0]?.number ?? 0) + 1;
  const handling = trainedHandling;
  insertWaiver(ctx, { person, number, handling, by: actor.person, reason, since, until });
  appendEntry(ctx, {
    ...{ stream: `training-waiver:${person}`, version: number, kind: 'training.waived' },
    data: { handling, by: actor.person, reason, since: since.toISOString(), until: until.toISOString() },
  });
  return done(until);
}
