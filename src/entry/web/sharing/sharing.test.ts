import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readStatementKey, sequenceOnce } from '../../../foundation/record/index.js';
import { checkout } from '../../../platform/checkout.js';
import { findSignedFile, publishService, shareService } from '../../../work/services/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const owner = await site.officer({ roles: ['service-owner'] });
const admin = await site.officer({ roles: ['administrator'] });
const clerk = await site.officer({ roles: ['contact-team'] });
const nobody = site.visitor();
while ((await sequenceOnce(house, house.place)) > 0);

/** What another place shares, as its people would send it. */
const otherham = await house.addPlace('otherham');
const there = {
  place: otherham,
  actor: { kind: 'staff', person: owner.person, roles: ['service-owner'] },
} as const;
const potholes = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
const publishThere = async (text: string) => {
  assert.ok(
    (await house.act({ ...there, actor: { kind: 'system', name: 'test' } }, (ctx) => publishService(ctx, text))).ok,
  );
  while ((await sequenceOnce(house, otherham)) > 0);
  const shared = await house.act(there, (ctx) => shareService(ctx, 'pothole'));
  assert.ok(shared.ok);
  return (await house.read(there, (ctx) => findSignedFile(ctx, 'pothole', shared.value))) ?? '';
};
const first = await publishThere(potholes);
const key = (await house.read(there, (ctx) => readStatementKey(ctx.db, otherham))) ?? '';

test('what an owner shares stands on a page for everybody and in a list for programs, with its signature, until it does not', async () => {
  assert.match((await nobody.open('/shared')).text, /Nothing is shared yet/);
  const shared = await owner.press(
    await owner.open('/designer/shared'),
    'Share version 1: Report a missed bin collection',
  );
  assert.match(shared.text, /It is shared/);
  const page = await nobody.open('/shared');
  assert.match(page.text, /Report a missed bin collection Version1/);
  assert.match(page.text, /guildhall\/[a-z-]+\+[0-9a-f]{8}\+/);
  assert.match((await nobody.open('/shared?lang=cy')).text, /Yr hyn a rannwn/);
  const list = JSON.parse((await nobody.open('/shared/services.json')).body);
  assert.deepEqual(
    list.services.map((one: { service: string }) => one.service),
    ['missed-bin'],
  );
  const file = await nobody.open('/shared/services/missed-bin/1.yaml');
  assert.match(file.body, /^#|^service/);
  assert.match(file.body, /\n#\| guildhall-declaration\/1\n/);
  for (const path of [
    '/shared/services/missed-bin/2.yaml',
    '/shared/services/missed-bin/1',
    '/shared/services/no/1.yaml',
  ])
    assert.equal((await nobody.open(path)).status, 404);
  await owner.press(await owner.open('/designer/shared'), 'Stop sharing: Report a missed bin collection');
  assert.equal((await nobody.open('/shared/services/missed-bin/1.yaml')).status, 404);
});

test('a signed file of a place whose key is known becomes a design; a newer version is brought into it, and what both changed is chosen', async () => {
  const page = await owner.open('/designer/shared');
  const unknown = await owner.press(page, 'Bring it in', { file: first });
  assert.match(unknown.errors.join(), /whose key you do not have/);
  assert.match(unknown.body, /guildhall-declaration/);
  const wrong = await owner.press(page, 'Add a place', { key: 'nothing', url: 'https://otherham.example' });
  assert.match(wrong.errors.join(), /Enter the whole key/);
  assert.match(wrong.body, /value="https:\/\/otherham.example"/);
  const added = await owner.press(page, 'Add a place', { key, url: 'http://127.0.0.1:9' });
  assert.match(added.text, /otherham.*It could not be reached/s);
  const offer = await owner.press(added, 'Bring it in', { file: first });
  assert.match(offer.text, /Version 1, signed by the key that you have of otherham/);
  const design = await owner.press(offer, 'Begin a design');
  assert.equal(design.heading, 'Report a pothole');

  const own = await owner.open(`${design.path.replace(/\?.*/, '')}/text`);
  const text = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(own.body)?.[1] ?? '';
  assert.match(text, /place: otherham/);
  const next = await publishThere(potholes.replace('en: Report a pothole', 'en: Report a hole in the road'));
  const second = await owner.press(await owner.open('/designer/shared'), 'Bring it in', { file: next });
  assert.match(second.text, /Bring version 2 into Report a pothole \(your open design\)/);
  assert.match(second.text, /title\.en It becomesReport a hole in the road/);
  const merged = await owner.press(second, 'Bring it in');
  assert.match(merged.text, /Report a hole in the road/);
  const again = await owner.open('/designer/shared/otherham/pothole');
  assert.match(again.text, /Report a hole in the road \(your open design\) has this version already/);
});

test('it is for those who design services, and who answers for them may look', async () => {
  assert.equal((await clerk.open('/designer/shared')).status, 404);
  const looked = await admin.open('/designer/shared');
  assert.equal(looked.status, 200);
  assert.ok(!looked.forms.some(({ action }) => action === '/designer/shared'));
  assert.equal((await admin.open('/designer/shared/otherham/no-such')).status, 404);
});
