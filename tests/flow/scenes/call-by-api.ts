import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeApiKey, setClient } from '../../../src/foundation/people/index.js';
import { checkout } from '../../../src/platform/checkout.js';
import { samplePng } from '../../../src/work/files/testing/samples.js';
import { publishService } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

const operator = { kind: 'system', name: 'test' } as const;
const service = 'pothole';
const scope = {
  services: [service],
  may: ['submit', 'read', 'move'],
  fields: [`${service}.surface`, `${service}.photo`],
  moves: [`${service}.inspect`],
} as const;

/**
 * A program asks for the services of its key, sends a request in which its own world's secret stands, reads what its key names of it and
 * moves it on.
 */
export async function callByApi({ visitor, world: { site, secret: told } }: Scene): Promise<void> {
  const { house } = site;
  const source = await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8');
  await house.act(operator, (ctx) => publishService(ctx, source));
  const client = 'works-app';
  await house.act(operator, (ctx) =>
    setClient(ctx, { name: client, title: 'The works app', purpose: 'RequestedServiceProvision' }),
  );
  const made = await house.act(operator, (ctx) => makeApiKey(ctx, { client, ...scope }));
  if (!made.ok) throw new Error(made.refused);
  const headers = { authorization: `Bearer ${made.value.secret}`, 'idempotency-key': 'flow' };
  const program = visitor({ headers });
  await program.open('/api/v1/services');
  await program.open(`/api/v1/services/${service}`);
  const named = { 'content-type': 'application/octet-stream' };
  const sender = visitor({ headers: { ...headers, 'content-disposition': 'attachment; filename="hole.png"' } });
  const uploads = `/api/v1/services/${service}/uploads/photo`;
  const uploaded = await sender.open(uploads, { method: 'POST', headers: named, body: await samplePng() });
  const { upload } = JSON.parse(uploaded.body);
  const answers = { surface: 'road', depth: 'deep', danger: false, place: 'Weir Street', name: told };
  const body = Buffer.from(JSON.stringify({ answers, upload }));
  const json = { 'content-type': 'application/json' };
  const submit = () => program.open(`/api/v1/services/${service}/submissions`, { method: 'POST', headers: json, body });
  await submit();
  const { case: id } = JSON.parse((await submit()).body);
  await program.open('/api/v1/cases');
  await program.open(`/api/v1/cases/${id}`);
  await program.open(`/api/v1/cases/${id}/files/photo/0`);
  await program.open(`/api/v1/cases/${id}/transitions`);
  const mover = visitor({ headers: { ...headers, 'if-match': '"1"' } });
  const note = Buffer.from(JSON.stringify({ note: told }));
  await mover.open(`/api/v1/cases/${id}/transitions/inspect`, { method: 'POST', headers: json, body: note });
  await program.open(`/api/v1/cases/${id}/notes`, { method: 'POST', headers: json, body: note });
}
