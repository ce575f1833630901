import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../src/platform/checkout.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { moveCase, openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

/** A business is registered under a name of its own world; an officer takes the registration back. */
export async function issue({ officer, world: { site, secret } }: Scene): Promise<void> {
  const { house } = site;
  const system = { kind: 'system', name: 'test' } as const;
  const source = await readFile(join(checkout, 'definitions', 'register-a-food-business.yaml'), 'utf8');
  await house.act(system, (ctx) => publishService(ctx, source));
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'register-a-food-business');
    const raws = { operator: { '': ['company'] }, premises: { '': ['premises'] } };
    const parsed = parseAnswers(service, raws);
    if (!parsed.ok) throw new Error(parsed.refused);
    return openCase(ctx, { service, answers: { ...parsed.value, trading_name: seal(secret) } });
  });
  if (!opened.ok) throw new Error(opened.refused);
  const { case: id } = opened.value;
  const by = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['food-safety'] } as const;
  const asked = { case: id, transition: 'register', decision: { grounds: ['complete'] } };
  const moved = await house.act(by, (ctx) => moveCase(ctx, asked));
  if (!moved.ok) throw new Error(moved.refused);
  const inspector = await officer('Food Inspector', ['food-safety']);
  const issued = await inspector.open(`/desk/cases/${id}/issued`);
  const [ground = ''] = issued.forms.flatMap(({ names }) => names.filter((name) => name.startsWith('revoke-')));
  await inspector.press(issued, 'Take it back', { [ground]: 'closed' });
}
