import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeApiKey, setClient } from '../../../src/foundation/people/index.js';
import { checkout } from '../../../src/platform/checkout.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

const operator = { kind: 'system', name: 'test' } as const;

const mapOf = (typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));

/** A request of somebody of its own world; a program sends another by Open311, and asks for all that anybody is told. */
export async function reportByOpen311({ visitor, world: { site, secret } }: Scene): Promise<void> {
  const { house } = site;
  const source = await readFile(join(checkout, 'definitions', 'graffiti.yaml'), 'utf8');
  await house.act(operator, (ctx) => publishService(ctx, source));
  const client = 'street-app';
  const title = 'The street app';
  await house.act(operator, (ctx) => setClient(ctx, { name: client, title, purpose: 'RequestedServiceProvision' }));
  const made = await house.act(operator, (ctx) => makeApiKey(ctx, { client, services: ['graffiti'] }));
  if (!made.ok) throw new Error(made.refused);
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'graffiti');
    const typed = { surface: 'private', offensive: 'no', place: '51.1189, 0.2555' };
    const parsed = parseAnswers(service, mapOf(typed));
    if (!parsed.ok) throw new Error(parsed.refused);
    return openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
  });
  if (!opened.ok) throw new Error(opened.refused);
  const program = visitor();
  for (const format of ['xml', 'json']) {
    await program.open(`/open311/discovery.${format}`);
    await program.open(`/open311/v2/services.${format}`);
    await program.open(`/open311/v2/services/graffiti.${format}`);
    await program.post(`/open311/v2/requests.${format}`, {
      ...{ api_key: made.value.secret, service_code: 'graffiti', lat: '51.1189', long: '0.2555' },
      ...{ 'attribute[surface]': 'private', 'attribute[offensive]': 'no', description: 'On a wall' },
    });
    await program.open(`/open311/v2/requests.${format}`);
    await program.open(`/open311/v2/requests/${opened.value.case}.${format}`);
    await program.open(`/open311/v2/tokens/none.${format}`);
    await program.open(`/open311/v2/servicerequestupdates.${format}`);
    await program.post(`/open311/v2/servicerequestupdates.${format}`, {
      ...{ api_key: made.value.secret, service_request_id: opened.value.case, update_id: format, status: 'OPEN' },
      description: 'Still there',
    });
  }
}
