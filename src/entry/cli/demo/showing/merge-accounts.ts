import { beginMerge, doubtMerge } from '../../../../foundation/people/index.js';
import { type Case, mergeOwnAccounts } from '../../../../work/cases/index.js';
import { must, type Stage } from './stage.js';

async function merge(stage: Stage, name: string, [one, other]: readonly [Case | undefined, Case | undefined]) {
  const [kept, merged] = [await stage.resident(name, one), await stage.resident(`${name}-at-work`, other)];
  const token = await stage.by(kept, async (ctx) => must(await beginMerge(ctx, ctx.clock.now())));
  return stage.by(merged, async (ctx) => must(await mergeOwnAccounts(ctx, { token, provedAt: ctx.clock.now() })));
}

/** A resident put her two accounts together; of two others an officer doubts that they are one person’s. */
export async function mergeTwoAccounts(stage: Stage, one: Case, other: Case): Promise<void> {
  await merge(stage, 'priya', [one, other]);
  const { merge: doubted } = await merge(stage, 'yusuf', [undefined, undefined]);
  const doubt = { id: doubted.id, why: 'not-meant' } as const;
  await stage.as('Mali Rowlands', async (ctx) => must(await doubtMerge(ctx, doubt)));
}
