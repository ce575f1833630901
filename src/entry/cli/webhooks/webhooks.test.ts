import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setClient } from '../../../foundation/people/index.js';
import { createFileCustody, createFileLedger } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { listWebhooks } from '../../../work/partners/index.js';
import { publishService } from '../../../work/services/index.js';
import type { Command } from '../commands.js';
import { webhookAddCommand } from './webhook-add.js';
import { webhookEndCommand, webhookReplayCommand, webhookSecretCommand } from './webhook-commands.js';
import { webhookListCommand } from './webhook-list.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-webhooks-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});
const operator = { kind: 'system', name: 'operator' } as const;
await house.act(operator, async (ctx) =>
  publishService(ctx, await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8')),
);
await house.act(operator, (ctx) =>
  setClient(ctx, { name: 'street-app', title: 'Streets', purpose: 'RequestedServiceProvision' }),
);

async function run(command: Command, ...args: readonly string[]) {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await command.run({ args, environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}
const url = 'https://app.example/told';
const add = (...more: readonly string[]) => run(webhookAddCommand, 'street-app', '--url', url, ...more);

test('an operator adds a webhook, gives it another secret, lists and ends it', async () => {
  const added = await add('--services', 'pothole', '--events', 'case.opened,case.closed');
  assert.match(added.said, /^whsec_[A-Za-z0-9+/]{43}=\n/, added.said);
  const [one] = await house.read(listWebhooks);
  assert.ok(one);
  assert.deepEqual([one.kinds, one.services], [['case.closed', 'case.opened'], ['pothole']]);
  const renewed = await run(webhookSecretCommand, one.id);
  assert.match(renewed.said, /^whsec_/);
  assert.notEqual(renewed.said, added.said.split('\n')[0]);
  assert.match((await run(webhookListCommand)).said, /street-app {2}https:\/\/app\.example\/told {2}pothole .*told\n/);
  assert.match((await run(webhookReplayCommand, one.id, '--since', '2026-03-02T09:00:00Z')).said, /^0 are told again/);
  assert.equal((await run(webhookEndCommand, one.id)).status, 0);
  for (const command of [webhookEndCommand, webhookSecretCommand, webhookReplayCommand])
    assert.match((await run(command, one.id)).said, /webhook list/);
  assert.match((await run(webhookListCommand)).said, /ended .*by-operator/);
});

test('what is said wrongly is refused with how to say it, and nothing is added', async () => {
  const before = (await house.read(listWebhooks)).length;
  assert.match((await add('--services', 'potholes')).said, /It has: pothole/);
  assert.match((await add('--services', 'pothole', '--events', 'case.seen')).said, /They are: case\.opened/);
  assert.match((await add()).said, /Say for which services/);
  assert.match((await run(webhookAddCommand, 'nobody', '--url', url, '--services', 'pothole')).said, /client set/);
  const named = 'https://me:secret@app.example';
  const refused = await run(webhookAddCommand, 'street-app', '--url', named, '--services', 'pothole');
  assert.match(refused.said, /without a name or password/);
  assert.doesNotMatch(refused.said, /me:secret/);
  for (const args of [[], ['street-app'], ['a', 'b', '--url', url]])
    assert.equal((await run(webhookAddCommand, ...args)).status, 2);
  for (const args of [[], ['x'], ['--since']]) assert.equal((await run(webhookReplayCommand, ...args)).status, 2);
  assert.equal((await run(webhookListCommand, 'all')).status, 2);
  assert.equal((await house.read(listWebhooks)).length, before);
});
