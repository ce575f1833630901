import { seal } from '../../../../platform/sealed/index.js';
import { answerPage, startDraft } from '../../../../work/journeys/index.js';
import { getService } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const typed: Readonly<Record<string, string>> = {
  address: 'manual',
  'address-line1': '7 Weir Street',
  'address-town': 'Wealdham',
  'address-postcode': 'WX2 1CA',
};

/** A resident began a report in his account, said where, and left it for later. */
export async function leaveDraft(stage: Stage): Promise<void> {
  const rhys = await stage.resident('rhys');
  const answer = (name: string) => seal(typed[name] === undefined ? [] : [typed[name]]);
  await stage.by(rhys, async (ctx) => {
    const { token, page, draft } = must(await startDraft(ctx, await getService(ctx, 'missed-bin')));
    await ctx.writes.flush();
    must(await answerPage(ctx, { token, page, typed: answer, isChange: false, isKept: false }));
    return draft;
  });
}
