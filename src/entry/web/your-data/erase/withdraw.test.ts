import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listKeysOf } from '../../../../foundation/vault/index.js';
import type { SubjectId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase, holdRecords, withdrawOwn } from '../../../../work/cases/index.js';
import { canaries } from '../../desk/testing/desk-site.js';
import { consentSite } from './testing.js';

const { site, asha, link, close } = await consentSite();
after(() => site.close());
const { house } = site;

describe('taking consent back', () => {
  const own = async () => {
    const mair = await site.resident();
    const bin = await site.open('missed-bin');
    return { mair, bin, subject: await link(mair.person, bin, 'reporter') };
  };
  const living = async (subject: SubjectId) => (await house.read((ctx) => listKeysOf(ctx, subject))).length;

  test('is promised by the plan, ends the request, erases it at once, and the officer reads who ended it', async () => {
    const { mair, bin, subject } = await own();
    const plan = await mair.open('/your-data/erase');
    assert.match(
      plan.text,
      /Kept while [^.]*\. You can stop it below: this is then erased at once\. What [^.]*Your name/,
    );
    const unsaid = await mair.press(plan, 'Stop and erase');
    assert.deepEqual([unsaid.status, unsaid.errors], [422, ['Select what you want to stop']]);
    assert.ok((await living(subject)) > 0);
    const done = await mair.press(unsaid, 'Stop and erase', { stop: bin });
    assert.equal(done.path, '/your-data/erased');
    assert.equal(await living(subject), 0);
    const one = await house.read((ctx) => getCase(ctx, bin));
    assert.deepEqual([one.ending, one.state], ['withdrawn', 'rejected']);
    const seen = await asha.open(`/desk/cases/${one.id}`);
    assert.match(seen.text, /Withdrawn by the person, who took their consent back/);
    assert.equal(seen.body.includes(canaries.name), false);
    assert.match((await asha.open(`/desk/cases/${one.id}?lang=cy`)).text, /Tynnwyd yn ôl gan y person/);
    const again = await mair.post('/your-data/erase', { act: 'stop', stop: bin });
    assert.equal(again.path, '/your-data/erased', 'asked again it is as good as done');
  });

  test('waits with the answers for a legal hold, and is refused once an officer has finished', async () => {
    const { mair, bin, subject } = await own();
    const records = {
      kind: 'staff',
      person: (await site.officer({ roles: ['records'] })).person,
      roles: ['records'],
    } as const;
    const held = await house.act(records, (ctx) =>
      holdRecords(ctx, {
        ...{ case: bin, scope: 'case', ground: 'litigation', words: seal('Claim 44 in the county court') },
        reviewOn: new Date(house.clock.now().getTime() + 90 * 86_400_000).toISOString().slice(0, 10),
      }),
    );
    assert.ok(held.ok);
    const waits = await mair.post('/your-data/erase', { act: 'stop', stop: bin });
    assert.match(waits.errors.join(), /has ended. A legal hold keeps what you told us/);
    assert.ok((await living(subject)) > 0);
    const finished = await own();
    await close(finished.bin);
    const late = await finished.mair.post('/your-data/erase', { act: 'stop', stop: finished.bin });
    assert.match(late.errors.join(), /finished this request before you stopped it/);
  });

  test('is refused where the law carries the service, to a stranger, to an officer and to whoever acts for another', async () => {
    const { mair, bin, subject } = await own();
    const tax = await site.open('council-tax-single-person-discount');
    await link(mair.person, tax, 'applicant');
    const who = { place: house.place, channel: 'web', actor: { kind: 'resident', person: mair.person } } as const;
    assert.deepEqual(await withdrawOwn(house, who, tax), { ok: false, refused: 'not-by-consent' });
    const refused = { ok: false, refused: 'not-yours' };
    assert.deepEqual(await withdrawOwn(house, { ...who, onBehalfOf: asha.person }, bin), refused);
    const staff = { kind: 'staff', person: asha.person, roles: ['contact-team'] } as const;
    assert.deepEqual(await withdrawOwn(house, { ...who, actor: staff }, bin), refused);
    const stranger = await site.resident();
    assert.equal((await stranger.post('/your-data/erase', { act: 'stop', stop: bin })).status, 404);
    assert.ok((await living(subject)) > 0);
  });
});
