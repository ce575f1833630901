import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { findPreferences, findTextNumber } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { getCase } from '../../../work/cases/index.js';
import { createNotifyClient, demoNotifyAccount, readNotifyAccount } from '../../../work/messages/index.js';
import { fakeNotifyOf } from '../demo/notify/fake-notify.js';
import { deskSite } from '../desk/testing/desk-site.js';

const at = { base: '', now: () => new Date() };
const notify = createNotifyClient({
  base: () => at.base,
  clock: { now: () => at.now() },
  accountOf: async () => readNotifyAccount(JSON.stringify(demoNotifyAccount)),
});
const site = await deskSite({ isDemo: true, notify });
after(() => site.close());
const { house } = site;
at.base = `${site.url}/demo/notify`;
at.now = () => house.clock.now();
const fake = fakeNotifyOf(house);
const helper = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const said = { in: 'en', by: 'text', print: 'standard', calls: 'no' };

/** Somebody without an account, with a case, is on the line. */
async function come() {
  const one = await house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
  const form = await helper.open('/desk/mandates/help');
  const who = { reference: one.reference, evidence: 'document-seen', by: 'visit' };
  const page = await helper.press(form, 'See their mandates', who);
  const person = async () =>
    (await house.read((ctx) => listPersonsOf(ctx, one.subjects.reporter as never)))[0] as PersonId;
  return { page, person };
}

const code = () => /\d{6}/.exec(fake.list()[0]?.text ?? '')?.[0] ?? '';

describe('an officer who helps somebody sets texts for them', () => {
  test('once they read out the code that came to their phone, and nothing is kept before', async () => {
    const { page, person } = await come();
    const none = await helper.press(page, 'Save what they said', said);
    assert.match(none.text, /Enter a mobile number for text messages/);
    assert.match(
      (await helper.press(none, 'Save what they said', { ...said, phone: '01632 960 001' })).text,
      /UK mobile/,
    );
    const asked = await helper.press(none, 'Save what they said', { ...said, phone: '07700 900 982' });
    assert.match(asked.text, /Type the code that they read out to you/);
    assert.equal(fake.list()[0]?.to, '+447700900982');
    assert.match(fake.list()[0]?.text ?? '', /Read it only to the officer whom you asked for it/);
    const id = await person();
    assert.equal(await house.read((ctx) => findPreferences(ctx, id)), undefined);
    const wrong = await helper.press(asked, 'Continue', { code: code() === '111111' ? '222222' : '111111' });
    assert.deepEqual([wrong.status, wrong.errors.length], [422, 1]);
    assert.match((await helper.press(wrong, 'Continue', { code: code() })).text, /Kept as they said/);
    const kept = await house.read(async (ctx) => ({
      said: await findPreferences(ctx, id),
      number: await findTextNumber(ctx, id),
    }));
    assert.deepEqual(kept.said, { language: 'en', by: 'text', print: 'standard', calls: 'no' });
    assert.equal(kept.number && contentOf(kept.number), '+447700900982');
    const again = await helper.press(wrong, 'Continue', { code: code() });
    assert.match(again.text, /The code can no longer be used/);
  });

  test('and keeps the number that they proved before, which no page shows', async () => {
    const { page, person } = await come();
    const asked = await helper.press(page, 'Save what they said', { ...said, phone: '07700 900 983' });
    const done = await helper.press(asked, 'Continue', { code: code() });
    assert.doesNotMatch(done.body, /900 ?983/);
    const more = await helper.press(done, 'Save what they said', { ...said, in: 'cy' });
    assert.match(more.text, /Kept as they said/);
    const id = await person();
    const number = await house.read((ctx) => findTextNumber(ctx, id));
    assert.equal(number && contentOf(number), '+447700900983');
  });
});
