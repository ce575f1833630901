import type { Context } from '../../../platform/context.js';
import type { Batch, BatchCase, BatchId } from './batch.js';
import { readBatch, readBatchCases, readBatchesOf } from './batch-store.js';

export interface FoundBatch {
  readonly one: Batch;
  readonly cases: readonly BatchCase[];
}

/** A batch of the officer's own with what became of each case; undefined for anybody else's. */
export async function findBatch(ctx: Context, id: BatchId): Promise<FoundBatch | undefined> {
  const one = await readBatch(ctx, id);
  if (!one || ctx.actor.kind !== 'staff' || ctx.actor.person !== one.person) return undefined;
  return { one, cases: await readBatchCases(ctx, id) };
}

/** One's own of the last month, newest first; at most a hundred. */
export async function listBatches(ctx: Context): Promise<readonly FoundBatch[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const found: FoundBatch[] = [];
  for (const one of await readBatchesOf(ctx, ctx.actor.person))
    found.push({ one, cases: await readBatchCases(ctx, one.id) });
  return found;
}
