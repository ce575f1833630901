import { findUsage } from '../../../../foundation/assurance/index.js';
import { permitUsage, setClient } from '../../../../foundation/people/index.js';
import { readDemoPlace } from '../demo-place.js';
import { lookAt } from '../stage/look-at.js';
import { discount, must, type Stage } from '../stage/stage.js';

/** A resident let another organisation’s program ask who looked at her data, and it asked once. */
export async function letProgramAsk(stage: Stage): Promise<void> {
  const one = await stage.case(discount);
  const { client } = await readDemoPlace();
  await stage.asSystem(async (ctx) => must(await setClient(ctx, client)));
  const ceri = await stage.resident('ceri', one);
  await lookAt(stage, one, { officer: 'Carys Whitlock' });
  const code = await stage.by(ceri, async (ctx) => must(await permitUsage(ctx, client.name)));
  const ask = { client: client.name, code, most: 10 };
  await stage.asSystem(async (ctx) => must(await findUsage(ctx, ask)).looks.length, client.name);
}
