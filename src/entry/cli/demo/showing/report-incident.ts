import { judgeIncident, reportIncident, scopeIncident } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { seal } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { lookAt } from './look-at.js';
import { must, type Stage } from './stage.js';

const looker = 'Dominic Oyelaran-Field';

/** An officer opened cases that were not his work; it was reported, counted from the looks, and found to be a risk. */
export async function reportUnneededLooks(stage: Stage, cases: readonly Case[]): Promise<void> {
  for (const one of cases) await lookAt(stage, one, { officer: looker });
  const what = seal('He told me at lunch whose discounts he had read, and that none of them was his to work on.');
  const told = { kind: 'unneeded-look', isNearMiss: false, hoursKnown: 5, what } as const;
  const id = await stage.as('Nia Corrigan', async (ctx) => must(await reportIncident(ctx, told)));
  await stage.as('Gwen Abernathy', async (ctx) => {
    const officer = (await listStaff(ctx)).find(({ name }) => name === looker)?.person;
    must(await scopeIncident(ctx, { id, officer, case: undefined, days: 7 }));
  });
  await stage.as('Gwen Abernathy', async (ctx) => must(await judgeIncident(ctx, { id, judgement: 'risk' })));
}
