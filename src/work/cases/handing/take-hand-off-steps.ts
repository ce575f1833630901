import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { holdCase, updateCase } from '../case-store.js';
import { handBack } from './hand-back.js';
import { type HandOff, isWaiting } from './hand-off.js';
import { readOverdue, readRunning, writeLate } from './hand-off-store.js';
import { tellOfPart } from './tell-of-part.js';

/** At most so many at once: what is left is found by the next run. */
const most = 200;

async function lapse(ctx: Context, one: Case, running: HandOff): Promise<void> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  await handBack(ctx, declaration, one, { outcome: 'lapsed' });
  await tellOfPart(ctx, one, running, 'lapsed');
}

async function markLate(ctx: Context, one: Case, running: HandOff): Promise<void> {
  const at = ctx.clock.now();
  writeLate(ctx, running, at);
  appendEntry(ctx, {
    ...{ stream: `case:${one.id}`, version: one.version + 1, kind: 'case.hand-off-late', occurredAt: at },
    ...{ service: one.service, serviceVersion: one.serviceVersion },
    data: { hand_off: running.number, promised: running.dueAt.toISOString() },
  });
  updateCase(ctx, { ...one, version: one.version + 1 });
  await tellOfPart(ctx, one, running, 'late');
}

/** What is due of one part, once its case is held: nothing where it was accepted, moved on or taken back meanwhile. */
async function take(ctx: Context, found: HandOff): Promise<void> {
  const one = await holdCase(ctx, found.case);
  const running = one && (await readRunning(ctx, found.case));
  if (!one || running?.number !== found.number) return;
  const at = ctx.clock.now();
  if (isWaiting(running) && running.acceptBy && running.acceptBy < at) await lapse(ctx, one, running);
  else if (!running.lateAt && running.dueAt < at) await markLate(ctx, one, running);
}

/**
 * Gives back to the council what nobody accepted in time, and marks once, and tells, what was not done in its time. May be stopped and
 * run again at any moment. @returns how many were looked at.
 */
export async function takeHandOffSteps(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'hand-off-steps' }, channel: 'system' } as const;
  const due = await read(house, who, (ctx) => readOverdue(ctx, ctx.clock.now(), most));
  for (const one of due) await act(house, who, (ctx) => take(ctx, one));
  return due.length;
}
