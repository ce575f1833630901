import { accountNumber, beginMerge, doubtMerge } from '../../../../foundation/people/index.js';
import { seal } from '../../../../platform/sealed/index.js';
import { type Case, linkCase, mergeOwnAccounts } from '../../../../work/cases/index.js';
import { discount, must, type Stage } from '../stage/stage.js';

async function merge(stage: Stage, name: string, [one, other]: readonly [Case | undefined, Case | undefined]) {
  const [kept, merged] = [await stage.resident(name, one), await stage.resident(`${name}-at-work`, other)];
  return stage.by(merged, async (ctx) => {
    const provedAt = ctx.clock.now();
    const token = must(await beginMerge({ ...ctx, actor: { kind: 'resident', person: kept } }, provedAt));
    await ctx.writes.flush();
    return must(await mergeOwnAccounts(ctx, { token, provedAt })).merge.id;
  });
}

/** A resident put her two accounts together; of two others an officer doubts that they are one person’s. */
export async function mergeTwoAccounts(stage: Stage): Promise<void> {
  await merge(stage, 'priya', [await stage.case(discount), await stage.case(discount)]);
  const doubted = await merge(stage, 'yusuf', [undefined, undefined]);
  const doubt = { id: doubted, why: 'not-meant' } as const;
  await stage.as('Mali Rowlands', async (ctx) => must(await doubtMerge(ctx, doubt)).id);
}

/** A resident came to the counter with a document and the number of her account: an officer put an earlier request of hers into it. */
export async function linkRequest(stage: Stage): Promise<void> {
  const delyth = await stage.resident('delyth');
  const { id } = await stage.case({ service: 'missed-bin' });
  const asked = { case: id, evidence: 'document-seen', by: 'visit', past: 0 } as const;
  await stage.as('Asha Penrose', async (ctx) => {
    const account = { number: seal([accountNumber(delyth)]) };
    return must(await linkCase(ctx, { ...asked, account })).id;
  });
}
