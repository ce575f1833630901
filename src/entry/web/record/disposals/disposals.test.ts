import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { checkProof, listKnownKeys } from '../../../../foundation/record/index.js';
import { tamper } from '../../../../platform/database/testing/tamper.js';
import { shredDueKeys } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

test('anybody reads what was destroyed and by which rule, and checks the certificate without us', async () => {
  const visitor = site.visitor();
  const none = await visitor.follow(await visitor.open('/record'), 'What was destroyed when its time was over');
  assert.match(none.text, /Nothing has come to its end yet/);
  const id = await site.open('missed-bin');
  await tamper(house, `update cases."case" set closed_at = '${house.clock.now().toISOString()}' where id = '${id}'`);
  house.clock.advance(200 * 24 * 3_600_000);
  assert.equal(await shredDueKeys(house, house.place), 1);
  await site.settle();
  const page = await visitor.open('/record/disposals');
  assert.match(page.text, /Report a missed bin collection: 1, 6 months after it is finished/);
  assert.ok(!page.body.includes(id) && !page.body.includes(canaries.name));
  assert.match((await visitor.open('/record/disposals?lang=cy')).text, /6 mis ar ôl ei orffen/);
  const proof = await visitor.open('/record/disposals/1/tlog-proof');
  const keys = await house.read((ctx) => listKnownKeys(ctx.db, house.place));
  assert.ok(checkProof({ file: proof.body, keys: keys.join('\n'), now: house.clock.now() }).ok);
  for (const number of ['2', '0', 'x'])
    assert.equal((await visitor.open(`/record/disposals/${number}/tlog-proof`)).status, 404);
});
