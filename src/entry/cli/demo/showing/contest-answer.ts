import { type House, read, type Who } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { contestField, getCase, listCases } from '../../../../work/cases/index.js';
import { createStage, must } from './stage.js';

const said = {
  wrong: seal('The number of the flat is missing: the crew went to the wrong door.'),
  shouldBe: seal('The same, with Flat 2 before it.'),
  language: 'en',
} as const;

/** A resident of the made-up place says that the address of their missed bin is wrong; it is still to be decided. */
export async function contestAnswer(house: House, who: Who): Promise<void> {
  const one = await read(house, who, async (ctx) => {
    const filters = { service: 'missed-bin', is: 'open' } as const;
    const page = await listCases(ctx, { filters, order: 'opened', size: 1 });
    const [newest] = page.ok ? page.value.cases : [];
    return newest && getCase(ctx, newest.id);
  });
  if (!one?.subjects.reporter) return;
  const stage = createStage(house, who);
  const alun = await stage.resident('alun', one);
  await stage.by(alun, async (ctx) => must(await contestField(ctx, { case: one.id, field: 'address', ...said })));
}
