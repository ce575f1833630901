import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

async function publish(path: string = join(checkout, 'definitions', 'missed-bin.yaml')) {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const args = [path];
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

test('a folder is published as one whole: all of it, saying what changes, or nothing', async () => {
  const folder = await mkdtemp(join(root, 'declarations-'));
  const own = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
  const changed = own.replace('promise: 2 working days', 'promise: 3 working days');
  await writeFile(join(folder, 'a.yaml'), changed);
  await writeFile(
    join(folder, 'b.yaml'),
    own.replace('service: missed-bin', 'service: other-bin').replace('    mark: open\n', ''),
  );
  const wrong = await publish(folder);
  assert.equal(wrong.status, 1);
  assert.match(wrong.said, /b\.yaml:\d+:\d+: no-mark/);
  assert.match(wrong.said, /Nothing is published/);
  await writeFile(
    join(folder, 'b.yaml'),
    own.replace('service: missed-bin', 'service: other-bin').replace('dataset: missed-bins', 'dataset: other-bins'),
  );
  const good = await publish(folder);
  assert.equal(good.status, 0, good.said);
  assert.match(good.said, /a\.yaml: missed-bin version 2 is published\. It changes 1 for residents \(promise\)/);
  assert.match(
    good.said,
    /b\.yaml: other-bin version 1 is published\. It changes \d+ for residents \(new-service, question-added\)/,
  );
  assert.match((await publish(folder)).said, /missed-bin version 2 is published already/);
  await writeFile(join(folder, 'c.yaml'), own);
  assert.match((await publish(folder)).said, /are both of the service missed-bin/);
  const bare = await mkdtemp(join(root, 'bare-'));
  assert.match((await publish(bare)).said, /There is no declaration/);
});
