import { judgeIncident, reportIncident, scopeIncident } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { seal } from '../../../../platform/sealed/index.js';
import { lookAt } from '../stage/look-at.js';
import { discount, must, type Stage } from '../stage/stage.js';

const looker = 'Dominic Oyelaran-Field';

/** An officer opened cases that were not his work; it was reported, counted from the looks, and found to be a risk. */
export async function reportUnneededLooks(stage: Stage): Promise<void> {
  for (let count = 0; count < 3; count += 1) await lookAt(stage, await stage.case(discount), { officer: looker });
  const what = seal('He told me at lunch whose discounts he had read, and that none of them was his to work on.');
  const told = { kind: 'unneeded-look', isNearMiss: false, hoursKnown: 5, what } as const;
  const id = await stage.as('Nia Corrigan', async (ctx) => must(await reportIncident(ctx, told)));
  await stage.as('Gwen Abernathy', async (ctx) => {
    const officer = (await listStaff(ctx)).find(({ name }) => name === looker)?.person;
    return must(await scopeIncident(ctx, { id, officer, case: undefined, days: 7 }));
  });
  await stage.as('Gwen Abernathy', async (ctx) => must(await judgeIncident(ctx, { id, judgement: 'risk' })));
}
