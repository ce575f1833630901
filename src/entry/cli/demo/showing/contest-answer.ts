import { seal } from '../../../../platform/sealed/index.js';
import { contestField } from '../../../../work/cases/index.js';
import { must, type Stage } from '../stage/stage.js';

const said = {
  wrong: seal('The number of the flat is missing: the crew went to the wrong door.'),
  shouldBe: seal('The same, with Flat 2 before it.'),
  language: 'en',
} as const;

/** A resident of the made-up place says that the address of their missed bin is wrong; it is still to be decided. */
export async function contestAnswer(stage: Stage): Promise<void> {
  const one = await stage.case({ service: 'missed-bin', is: 'open' });
  const alun = await stage.resident('alun', one);
  await stage.by(
    alun,
    async (ctx) => must(await contestField(ctx, { case: one.id, field: 'address', ...said })).reference,
  );
}
