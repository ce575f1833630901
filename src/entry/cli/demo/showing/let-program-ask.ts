import { findUsage } from '../../../../foundation/assurance/index.js';
import { permitUsage, setClient } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import type { Case } from '../../../../work/cases/index.js';
import { readDemoPlace } from '../demo-place.js';
import { lookAt } from './look-at.js';
import { must, type Stage } from './stage.js';

/** A resident let another organisation’s program ask who looked at her data, and it asked once. */
export async function letProgramAsk(stage: Stage, one: Case): Promise<void> {
  const { client } = await readDemoPlace();
  must(await stage.asSystem((ctx) => setClient(ctx, client)));
  const ceri = await stage.resident('ceri', one);
  await lookAt(stage, one, { officer: 'Carys Whitlock' });
  const code = await stage.by(ceri, async (ctx) => must(await permitUsage(ctx, client.name)));
  const { place } = await stage.officer('Carys Whitlock');
  const program = { place, actor: { kind: 'system', name: `client-${client.name}` }, channel: 'api' } as const;
  await act(stage.at(0), program, async (ctx) => must(await findUsage(ctx, { client: client.name, code, most: 10 })));
}
