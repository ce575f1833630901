import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type FieldKey, readKey } from '../sealing/key-store.js';
import { takeKey } from '../sealing/take-key.js';
import { isRunning, type Shift, type ShiftId, shiftHours, shiftStream } from './shift.js';
import { insertShift, readShift } from './shift-store.js';

export interface BegunShift {
  readonly shift: Shift;
  readonly key: FieldKey;
}

/** A shift that runs goes on under its own key; one that is over, or another officer's, does not. */
async function resume(ctx: Context, id: ShiftId): Promise<Outcome<BegunShift, 'shift-ended'> | undefined> {
  const shift = await readShift(ctx, id);
  if (!shift || ctx.actor.kind !== 'staff' || shift.officer !== ctx.actor.person) return undefined;
  if (shift.endedWhy === 'from-afar') return refuse('shift-ended');
  const key = isRunning(shift, ctx.clock.now()) ? await readKey(ctx, shift.key) : undefined;
  return key && done({ shift, key });
}

/**
 * Begins an officer's shift with a phone, or goes on with the one that the phone names. Refuses `shift-ended` where somebody ended
 * that from afar: the phone is to forget its cases before it begins another.
 */
export async function beginShift(
  ctx: Context,
  asked: { readonly shift?: ShiftId | undefined },
): Promise<Outcome<BegunShift, 'not-allowed' | 'shift-ended'>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const resumed = asked.shift && (await resume(ctx, asked.shift));
  if (resumed) return resumed;
  const key = await takeKey(ctx);
  const begunAt = ctx.clock.now();
  const endsAt = new Date(begunAt.getTime() + shiftHours * 3_600_000);
  const shift: Shift = {
    ...{ id: ctx.ids.next<'shift'>(), officer: ctx.actor.person, begunAt, endsAt, key: key.id },
    ...{ endedAt: null, endedWhy: null, settledAt: null, version: 1 },
  };
  insertShift(ctx, shift);
  const data = { officer_id: shift.officer, ends_at: endsAt.toISOString(), key_id: key.id };
  appendEntry(ctx, { stream: shiftStream(shift.id), version: 1, kind: 'shift.begun', data });
  return done({ shift, key });
}
