import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeApiKey, setClient } from '../../../src/foundation/people/index.js';
import { checkout } from '../../../src/platform/checkout.js';
import { publishService } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

const operator = { kind: 'system', name: 'test' } as const;
const service = 'pothole';

/** A program asks for the services of its key, and sends a request in which its own world's secret stands. */
export async function callByApi({ visitor, world: { site, secret: told } }: Scene): Promise<void> {
  const { house } = site;
  const source = await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8');
  await house.act(operator, (ctx) => publishService(ctx, source));
  const client = 'works-app';
  await house.act(operator, (ctx) =>
    setClient(ctx, { name: client, title: 'The works app', purpose: 'RequestedServiceProvision' }),
  );
  const made = await house.act(operator, (ctx) => makeApiKey(ctx, { client, services: [service] }));
  if (!made.ok) throw new Error(made.refused);
  const headers = { authorization: `Bearer ${made.value.secret}`, 'idempotency-key': 'flow' };
  const program = visitor({ headers });
  await program.open('/api/v1/services');
  await program.open(`/api/v1/services/${service}`);
  const answers = { surface: 'road', depth: 'deep', danger: false, place: 'Weir Street', name: told };
  const body = Buffer.from(JSON.stringify({ answers }));
  const json = { 'content-type': 'application/json' };
  for (const _ of ['once', 'again'])
    await program.open(`/api/v1/services/${service}/submissions`, { method: 'POST', headers: json, body });
}
