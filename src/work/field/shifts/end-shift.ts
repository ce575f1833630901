import { mayPlan } from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Shift, type ShiftId, shiftStream } from './shift.js';
import { readShift, writeShiftEnded } from './shift-store.js';

export type EndShiftRefusal = 'no-such-shift' | 'not-allowed' | 'over';

/**
 * Ends a shift: one's own, or from afar that of somebody for whose time one answers, when their phone is lost. That phone forgets its
 * cases when it next reaches us, or when the shift would have ended; what it still has to send is taken all the same.
 */
export async function endShift(ctx: Context, id: ShiftId): Promise<Outcome<Shift, EndShiftRefusal>> {
  const shift = await readShift(ctx, id);
  if (!shift) return refuse('no-such-shift');
  if (ctx.actor.kind !== 'staff' || !(await mayPlan(ctx, shift.officer))) return refuse('not-allowed');
  if (shift.endedAt) return refuse('over');
  const endedWhy = ctx.actor.person === shift.officer && ctx.channel === 'field' ? 'by-officer' : 'from-afar';
  const next: Shift = { ...shift, endedAt: ctx.clock.now(), endedWhy, version: shift.version + 1 };
  writeShiftEnded(ctx, next);
  appendEntry(ctx, {
    ...{ stream: shiftStream(id), version: next.version, kind: 'shift.ended', data: { ended_why: endedWhy } },
  });
  return done(next);
}
