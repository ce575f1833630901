import { findEmergency } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { breakGlass } from '../../../../work/cases/index.js';
import { lookAt } from '../stage/look-at.js';
import { discount, must, type Stage } from '../stage/stage.js';

const officer = 'Dominic Oyelaran-Field';

/** An officer opened in an emergency what no role of his is granted; a colleague has yet to review it. */
export async function breakGlassOnce(stage: Stage): Promise<void> {
  const one = await stage.case(discount);
  const words = seal('Her neighbour rang: she does not answer the door, and her daughter is not in the book.');
  const asked = { case: one.id, reason: 'emergency-life', words } as const;
  await stage.as(officer, async (ctx) => {
    must(await breakGlass(ctx, asked));
    return one.id;
  });
  const emergency = await read(stage.at(0), await stage.officer(officer), (ctx) => findEmergency(ctx, one.id));
  if (emergency) await lookAt(stage, one, { officer, emergency });
}
