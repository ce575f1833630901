import { appendEntry } from '../../../foundation/record/index.js';
import { openBriefly } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { inNameOf } from '../acting/in-name-of.js';
import { assignCase } from '../assignment/assign-case.js';
import { getCase } from '../get-case.js';
import { moveCase } from '../move-case.js';
import { takeRoutine } from '../routines/take-routine.js';
import { type Batch, type BatchCase, batchAddress, batchStream } from './batch.js';
import {
  deleteBatches,
  holdBatch,
  readBatchCases,
  readDueBatches,
  readNextCase,
  updateBatch,
  writeCaseOfBatch,
} from './batch-store.js';
import { toAssign, toDeal, toPutBack } from './to-assign.js';

/** Days for which its officer can read what became of each case. */
const keptDays = 30;

const workerOf = (place: PlaceId) =>
  ({ place, actor: { kind: 'system', name: 'batches' }, channel: 'system' }) as const;

async function noteOf(ctx: Context, { id, sealed }: Batch): Promise<Sealed<string> | undefined> {
  if (!sealed) return undefined;
  return (await openBriefly(ctx, batchAddress(id), sealed)).values.note as Sealed<string> | undefined;
}

/** Does it to one case, as its officer would by its page: of what others did since it was shown it is refused. */
async function doTo(ctx: Context, batch: Batch, { case: id, version, team, person }: BatchCase) {
  const { doing } = batch;
  const seen = { version, form: batch.id };
  if (doing.kind === 'assign') return assignCase(ctx, { case: id, to: toAssign(doing), seen });
  if (doing.kind === 'deal') return assignCase(ctx, { case: id, to: toDeal(doing, id), seen });
  if (doing.kind === 'put-back')
    return assignCase(ctx, { case: id, to: toPutBack({ team, person }, await getCase(ctx, id)), seen });
  if (doing.kind === 'routine') {
    const { routine, language } = doing;
    return takeRoutine(ctx, { case: id, routine, language, seen });
  }
  const note = await noteOf(ctx, batch);
  const { transition, reason } = doing;
  const more = { ...(note ? { note } : {}), ...(reason === undefined ? {} : { reason }) };
  return moveCase(ctx, { case: id, transition, seen, ...more });
}

async function end(ctx: Context, one: Batch): Promise<void> {
  const cases = await readBatchCases(ctx, one.id);
  const count = (state: BatchCase['state']) => cases.filter((each) => each.state === state).length;
  const next: Batch = { ...one, state: 'done', endedAt: ctx.clock.now(), sealed: undefined, version: one.version + 1 };
  updateBatch(ctx, next);
  appendEntry(ctx, {
    ...{ stream: batchStream(one.id), version: next.version, kind: 'batch.done' },
    data: { done: count('done'), refused: count('refused') },
  });
}

/** Does the next case of a batch, in one act with the note that it was done. @returns whether there may be more. */
async function doNext(ctx: Context, id: Batch['id']): Promise<boolean> {
  const one = await holdBatch(ctx, id);
  if (one?.state !== 'waiting') return false;
  const next = await readNextCase(ctx, id);
  if (!next) {
    await end(ctx, one);
    return false;
  }
  const came = await doTo(ctx, one, next);
  writeCaseOfBatch(ctx, id, {
    number: next.number,
    ...(came.ok ? { state: 'done' } : { state: 'refused', why: came.refused }),
  });
  return true;
}

/**
 * Does what is due of the batches of a place, case after case, each in the name of whoever made it and by their roles as they are now. It may
 * be cut off anywhere and run beside another of its kind. @returns how many cases were come to.
 */
export async function runBatches(house: House, place: PlaceId): Promise<number> {
  const worker = workerOf(place);
  const due = await read(house, worker, readDueBatches);
  let cases = 0;
  for (const one of due) {
    const who = await read(house, worker, (ctx) => inNameOf(ctx, one.person, one));
    while (await act(house, who, (ctx) => doNext(ctx, one.id))) cases += 1;
  }
  return cases;
}

/** Forgets which cases each was of a month after it is over; that it was, and what was done to each, stays on the record. */
export async function sweepBatches(house: House, place: PlaceId): Promise<void> {
  await act(house, workerOf(place), async (ctx) =>
    deleteBatches(ctx, new Date(ctx.clock.now().getTime() - keptDays * 86_400_000)),
  );
}
