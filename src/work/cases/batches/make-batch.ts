import { appendEntry } from '../../../foundation/record/index.js';
import { sealBriefly } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { type Batch, type BatchCase, batchAddress, batchStream, batchWaits, type Doing, mostInBatch } from './batch.js';
import { insertBatch } from './batch-store.js';

/** A case, and the version that its officer was shown. */
export interface ChosenCase {
  readonly case: CaseId;
  readonly version: number;
  /** Whose it was, where that is not whose it is now. */
  readonly was?: Pick<BatchCase, 'team' | 'person'>;
}

interface ToMake {
  readonly doing: Doing;
  readonly cases: readonly ChosenCase[];
  /** Goes with each move, sealed about each case's own subject when it is done. */
  readonly note?: Sealed<string>;
  /** Minutes until it is done. */
  readonly waits?: number;
}

const toBatchCase = (number: number, one: Case, { version, was }: ChosenCase): BatchCase => ({
  ...{ number, case: one.id, version, team: one.team, person: one.assignee, state: 'waiting', why: undefined },
  ...was,
});

/**
 * Takes down what an officer does to several cases, in whose name it is done in some minutes; until then it can be taken back. Refuses
 * `nobody` for whoever is no officer, `none` without a case, and `too-many` above `mostInBatch`.
 */
export async function makeBatch(
  ctx: Context,
  { doing, cases, note, waits = batchWaits }: ToMake,
): Promise<Outcome<Batch, 'nobody' | 'none' | 'too-many'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('nobody');
  const chosen = new Map(cases.map((each) => [each.case, each]));
  if (chosen.size > mostInBatch) return refuse('too-many', { most: mostInBatch });
  const found: BatchCase[] = [];
  for (const each of chosen.values()) {
    const one = await readCase(ctx, each.case);
    if (one) found.push(toBatchCase(found.length + 1, one, each));
  }
  if (found.length === 0) return refuse('none');
  const id = ctx.ids.next<'batch'>();
  const madeAt = ctx.clock.now();
  const one: Batch = {
    ...{ id, person: actor.person, doing, state: 'waiting', madeAt, endedAt: undefined, version: 1 },
    ...{ provedAt: actor.provedAt, browserSince: actor.browserSince },
    sealed: note && (await sealBriefly(ctx, batchAddress(id), { note })),
    runsAt: new Date(madeAt.getTime() + waits * 60_000),
  };
  insertBatch(ctx, one, found);
  appendEntry(ctx, {
    ...{ stream: batchStream(id), version: 1, kind: 'batch.made', occurredAt: madeAt },
    data: { ...doing, cases: found.map((each) => each.case), runs_at: one.runsAt.toISOString() },
  });
  return done(one);
}
