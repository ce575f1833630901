import { seal } from '../../../../platform/sealed/index.js';
import { holdRecords } from '../../../../work/cases/index.js';
import { must, oldDiscount, type Stage } from '../stage/stage.js';

/** A case is kept from being destroyed, because a tribunal has asked for it. */
export async function holdOneCase(stage: Stage): Promise<void> {
  const one = await stage.case(oldDiscount(stage));
  const words = seal(
    'The valuation tribunal hears this refusal in spring; the council’s solicitor asked for all of it.',
  );
  const asked = { scope: 'case', case: one.id, ground: 'litigation', reviewOn: stage.dayOf(20), words } as const;
  await stage.as('Efa Marchbanks', async (ctx) => must(await holdRecords(ctx, asked)));
}
