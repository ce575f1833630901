import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { findShift } from './find-shift.js';
import { isRunning, type Shift, type ShiftId, shiftStream } from './shift.js';
import { writeShiftSettled } from './shift-store.js';

/**
 * The phone of a shift that is over says that it holds nothing of it any more: everything was sent or taken back. Once it said so it
 * stays said.
 */
export async function settleShift(ctx: Context, id: ShiftId): Promise<Outcome<Shift, 'no-such-shift' | 'running'>> {
  const shift = await findShift(ctx, id);
  if (!shift) return refuse('no-such-shift');
  if (shift.settledAt) return done(shift);
  const settledAt = ctx.clock.now();
  if (isRunning(shift, settledAt)) return refuse('running');
  const next: Shift = { ...shift, settledAt, version: shift.version + 1 };
  writeShiftSettled(ctx, next);
  const entry = { stream: shiftStream(id), version: next.version, kind: 'shift.settled' };
  appendEntry(ctx, { ...entry, data: { settled_at: settledAt.toISOString() } });
  return done(next);
}
