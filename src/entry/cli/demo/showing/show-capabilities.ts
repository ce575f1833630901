import { type House, read, type Who } from '../../../../platform/house.js';
import { type Case, findCases, listCases } from '../../../../work/cases/index.js';
import { appointPeople } from './appoint-people.js';
import { breakGlassOnce } from './break-glass-once.js';
import { concealLook } from './conceal-look.js';
import { contestAnswer } from './contest-answer.js';
import { doWhatIsDue } from './do-what-is-due.js';
import { exportAnswers } from './export-answers.js';
import { holdOneCase } from './hold-one-case.js';
import { leaveDraft } from './leave-draft.js';
import { letProgramAsk } from './let-program-ask.js';
import { mergeTwoAccounts } from './merge-accounts.js';
import { pasteMarked } from './paste-marked.js';
import { raiseConcerns } from './raise-concerns.js';
import { reportUnneededLooks } from './report-incident.js';
import { createStage, type Stage } from './stage.js';

const service = 'council-tax-single-person-discount';
const oldEnough = 45;

/** Cases of the made-up year and no visitor’s, newest first. */
async function findMadeUp(house: House, who: Who): Promise<readonly Case[]> {
  return read(house, who, async (ctx) => {
    const page = await listCases(ctx, { filters: { service }, order: 'opened', size: 500 });
    const made = page.ok ? page.value.cases.filter(({ source }) => source?.startsWith('demo:')) : [];
    return findCases(
      ctx,
      made.map(({ id }) => id),
    );
  });
}

/** Each case is about one thing, so that a page shows one thing at a time. */
async function tellOfDiscounts(stage: Stage, cases: readonly Case[]): Promise<void> {
  const old = cases.filter(({ openedAt, closedAt }) => closedAt && stage.daysSince(openedAt) > oldEnough);
  const [concealed, held] = old;
  const [one, two, three, four, five, six, ...others] = cases.filter((each) => each !== concealed && each !== held);
  if (!concealed || !held || !one || !two || !three || !four || !five || !six) return;
  await letProgramAsk(stage, one);
  await mergeTwoAccounts(stage, two, three);
  await raiseConcerns(stage, four);
  await breakGlassOnce(stage, five);
  await reportUnneededLooks(stage, others.slice(0, 3));
  await holdOneCase(stage, held);
  await concealLook(stage, concealed, six);
  await exportAnswers(stage);
}

/** Gives the made-up place something of everything that Guildhall does, by the acts that everybody uses. */
export async function showCapabilities(house: House, who: Who): Promise<void> {
  await contestAnswer(house, who);
  await pasteMarked(house, who);
  await appointPeople(house, who);
  const stage = createStage(house, who);
  await leaveDraft(stage);
  await tellOfDiscounts(stage, await findMadeUp(house, who));
  await doWhatIsDue(house, who.place);
}
