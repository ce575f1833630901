import {
  answerConcealed,
  askConcealed,
  discloseConcealed,
  listConcealed,
  readPublished,
} from '../../../../foundation/assurance/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { planFor } from '../stage/look-at.js';
import { discount, must, oldDiscount, type Stage } from '../stage/stage.js';

const officer = 'Dominic Oyelaran-Field';

/** So long ago that the month is over, and its count public; now where it was counted already. */
async function findDay(ctx: Context, stage: Stage): Promise<number> {
  const daysAgo = 40;
  const { months } = await readPublished(ctx);
  return months.some(({ month }) => month >= stage.dayOf(-daysAgo).slice(0, 7)) ? 0 : daysAgo;
}

/** Two officers made a look that its person is told of later only; another one waits for the second officer. */
export async function concealLook(stage: Stage): Promise<void> {
  const [one, other] = [await stage.case(oldDiscount(stage)), await stage.case(discount)];
  const daysAgo = await stage.asSystem((ctx) => findDay(ctx, stage));
  const asked = {
    ground: 'crime',
    revealOn: stage.dayOf(60),
    why: seal('The police asked, reference CR-4471.'),
  } as const;
  const ask = (about: Case, ago: number) =>
    stage.as(officer, async (ctx) => must(await askConcealed(ctx, { ...asked, case: about.id })), ago);
  const id = await ask(one, daysAgo);
  await stage.as('Nia Corrigan', async (ctx) => must(await answerConcealed(ctx, { id, verdict: 'approve' })), daysAgo);
  await stage.deed(async () => {
    const { who, then, looks } = await planFor(stage, one, { officer, daysAgo });
    const known = await read(then, who, (ctx) => listConcealed(ctx));
    if (known.some((each) => each.id === id && each.state === 'looked')) return;
    must(await discloseConcealed(then, who, { id, case: one.id, looks }));
  });
  await ask(other, 0);
}
