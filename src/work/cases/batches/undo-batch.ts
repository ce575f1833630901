import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Batch, type BatchId, batchStream, putBackWithin } from './batch.js';
import { holdBatch, leaveCasesOfBatch, readBatchCases, updateBatch } from './batch-store.js';
import { makeBatch } from './make-batch.js';

const isMine = ({ actor }: Context, { person }: Batch): boolean => actor.kind === 'staff' && actor.person === person;

/** Whether what it did can be put back now: who has a case can, within the hour; a move cannot, since people were told of it. */
export const canPutBack = ({ doing, state, endedAt }: Batch, now: Date): boolean =>
  (doing.kind === 'assign' || doing.kind === 'deal') &&
  state === 'done' &&
  endedAt !== undefined &&
  now.getTime() - endedAt.getTime() < putBackWithin * 60_000;

/** Each case that it gave to somebody goes back, unless somebody did something with it since: a batch of its own, at once. */
async function putBack(ctx: Context, one: Batch): Promise<Outcome<Batch, 'nobody' | 'none' | 'too-many'>> {
  const given = (await readBatchCases(ctx, one.id)).filter(({ state }) => state === 'done');
  const cases = given.map(({ case: id, version, team, person }) => ({
    case: id,
    version: version + 1,
    was: { team, person },
  }));
  return makeBatch(ctx, { doing: { kind: 'put-back', of: one.id }, cases, waits: 0 });
}

/**
 * Takes a batch back: what is still to be done of it is left; of one that is done, what it assigned is given back. Refuses `no-such-batch` for
 * anybody's but one's own, and `too-late` where nothing can be taken back.
 * @returns the batch that gives back, or the one that was left.
 */
export async function undoBatch(
  ctx: Context,
  id: BatchId,
): Promise<Outcome<Batch, 'no-such-batch' | 'too-late' | 'nobody' | 'none' | 'too-many'>> {
  const one = await holdBatch(ctx, id);
  if (!one || !isMine(ctx, one)) return refuse('no-such-batch');
  const now = ctx.clock.now();
  if (canPutBack(one, now)) return putBack(ctx, one);
  if (one.state !== 'waiting') return refuse('too-late');
  const next: Batch = { ...one, state: 'undone', endedAt: now, sealed: undefined, version: one.version + 1 };
  leaveCasesOfBatch(ctx, id);
  updateBatch(ctx, next);
  appendEntry(ctx, { stream: batchStream(id), version: next.version, kind: 'batch.undone', occurredAt: now, data: {} });
  return done(next);
}

/** Lets it be done now, without the rest of its minutes. Refuses as `undoBatch` does. */
export async function hurryBatch(ctx: Context, id: BatchId): Promise<Outcome<Batch, 'no-such-batch' | 'too-late'>> {
  const one = await holdBatch(ctx, id);
  if (!one || !isMine(ctx, one)) return refuse('no-such-batch');
  const now = ctx.clock.now();
  if (one.state !== 'waiting') return refuse('too-late');
  if (one.runsAt <= now) return done(one);
  const next: Batch = { ...one, runsAt: now };
  updateBatch(ctx, next);
  return done(next);
}
