import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createPerson, holdRole } from '../../foundation/people/index.js';
import { createFileCustody, createFileLedger } from '../../foundation/vault/index.js';
import { checkout } from '../../platform/checkout.js';
import { testHouse } from '../../platform/database/testing.js';
import { servicePublishCommand } from './service-publish.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-publish-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});

async function publish() {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const args = [join(checkout, 'definitions', 'missed-bin.yaml')];
  const status = await servicePublishCommand.run({ args, environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}

test('publishes, and names each role of the workflow that nobody holds', async () => {
  const first = await publish();
  assert.equal(first.status, 0);
  assert.match(first.said, /missed-bin version 1 is published\.\nNobody holds the role contact-team yet/);
  assert.match(first.said, /Nobody holds the role waste-crews yet.*--role waste-crews --place /);
  await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Bryn' });
    await ctx.writes.flush();
    await holdRole(ctx, { person, role: 'waste-crews' });
  });
  const again = await publish();
  assert.match(again.said, /was published already, word for word\.\nNobody holds the role contact-team yet/);
  assert.doesNotMatch(again.said, /waste-crews/);
});
