import type { Context } from '../../../platform/context.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { type ContestState, correctionService } from './contest.js';
import { readContestsIn, updateContest } from './contest-store.js';
import { recordContest } from './record-contest.js';

/** What each ending of a correction makes of the mark; an ending of no such name leaves it. */
const outcomes: Readonly<Record<string, ContestState>> = {
  upheld: 'upheld',
  'part-upheld': 'upheld',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

/** Carries what became of a correction to the answers that were contested in it: decided, or open again. */
export async function settleContests(ctx: Context, correction: Case): Promise<void> {
  if (correction.service !== correctionService) return;
  const state = correction.ending === undefined ? 'contested' : outcomes[correction.ending];
  for (const contest of state ? await readContestsIn(ctx, correction.id) : []) {
    const one = await readCase(ctx, contest.case);
    if (!state || !one || contest.state === state || contest.state === 'corrected') continue;
    const at = ctx.clock.now();
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    updateContest(ctx, { ...contest, state, settledAt: at });
    const data = { contest: contest.id, field: contest.field, contest_state: state };
    await recordContest(ctx, declaration, one, { kind: 'case.contest-settled', at, data });
  }
}
