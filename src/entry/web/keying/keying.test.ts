import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { listMandatesOf } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import { checkout } from '../../../platform/checkout.js';
import { findCase, listEffort } from '../../../work/cases/index.js';
import { publishService } from '../../../work/services/index.js';
import { deskSite } from '../desk/testing/desk-site.js';
import { formCodeOf } from '../printing/form-code.js';

const site = await deskSite({
  services: ['missed-bin', 'council-tax-single-person-discount', 'register-a-food-business'],
});
after(() => site.close());
const { house } = site;
const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });

const dayBefore = (days: number): Record<'day' | 'month' | 'year', string> => {
  const at = new Date(house.clock.now().getTime() - days * 24 * 3_600_000);
  return { day: `${at.getUTCDate()}`, month: `${at.getUTCMonth() + 1}`, year: `${at.getUTCFullYear()}` };
};
const boxes = (name: string, days: number) =>
  Object.fromEntries(Object.entries(dayBefore(days)).map(([part, value]) => [`${name}-${part}`, value]));

const begin = async (form: string, days = 3, as = officer) =>
  as.press(await as.open('/desk/paper'), 'Key it in', { form, ...boxes('received', days) });

const bin = (days = 5) => ({
  ...{ 'address-line1': '1 Example Street', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' },
  ...{ container: 'refuse', help: 'no', name: 'Tegan Marsh', ...boxes('missed_on', days) },
});
const food = {
  ...{ operator: 'partnership', trading_name: 'Corner Café', premises: 'premises', foods: ['baking'] },
  ...{ 'address-line1': '2 Mill Lane', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' },
  ...{ activities: ['eat-in'], vulnerable: 'no', water: 'mains', name: 'Tegan Marsh', phone: '01632 960 001' },
  ...{
    email: 'tegan@example.org',
    correct: 'yes',
    hours_1_opens: '9am',
    hours_1_closes: '5pm',
    ...boxes('starts_on', 1),
  },
  ...{ partners_1_full_name: 'Tegan Marsh', partners_3_full_name: 'Ola Quill' },
  ...{ 'partners_1_postal_address-line1': '1 High Street', 'partners_1_postal_address-town': 'Wealdham' },
  ...{ 'partners_1_postal_address-postcode': 'WX1 1AA', 'partners_3_postal_address-line1': '2 High Street' },
  ...{ 'partners_3_postal_address-town': 'Wealdham', 'partners_3_postal_address-postcode': 'WX1 1AA' },
};
const caseOf = async (text: string) => {
  const reference = /\b[A-Z]{2,4}-\w{4}-\w{4}\b/.exec(text)?.[0] ?? '';
  const one = await house.read((ctx) => findCase(ctx, { reference }));
  assert.ok(one, text);
  return one;
};

describe('a form on paper', () => {
  test('is keyed in on one page by its numbers, counts from the day it came, and its receipt lists what was keyed', async () => {
    const form = await begin(formCodeOf('missed-bin', 1));
    assert.equal(form.path, '/desk/paper/missed-bin');
    assert.match(form.text, /You key in a form on paper/);
    assert.match(form.text, /1\. .*2\. .*3\. /);
    const checked = await officer.press(form, 'Check it', bin());
    assert.equal(checked.path, '/services/missed-bin/check', checked.errors.join());
    house.clock.advance(4 * 60_000);
    const sent = await officer.press(checked, 'Send');
    assert.match(sent.text, /Receipt.*1 Example Street.*Tegan Marsh/s);
    const one = await caseOf(sent.text);
    assert.equal(one.channel, 'paper');
    const days = (house.clock.now().getTime() - one.openedAt.getTime()) / (24 * 3_600_000);
    assert.ok(days > 2.4 && days < 3.6, `${days}`);
    const [effort] = await house.read((ctx) => listEffort(ctx, one.id));
    assert.deepEqual([effort?.person, effort?.seconds, effort?.team], [officer.person, 240, 'contact-team']);
    const [person] = await house.read((ctx) => listPersonsOf(ctx, one.subjects.reporter as never));
    assert.ok(person && person !== officer.person);
    const [mandate] = await house.read((ctx) => listMandatesOf(ctx, person));
    assert.deepEqual([mandate?.way, mandate?.state, mandate?.why], ['paper', 'ended', 'sent']);
    assert.doesNotMatch((await officer.open('/desk/paper')).text, /You are keying in/);
  });

  test('is judged as of the day on which it came', async () => {
    const bound = await begin(formCodeOf('missed-bin', 1), 20);
    const early = await officer.press(bound, 'Check it', bin(1));
    assert.equal(early.status, 422);
    assert.ok(
      early.errors.some((error) => error.startsWith('3 ')),
      early.errors.join(),
    );
    const fits = await officer.press(early, 'Check it', bin(22));
    assert.equal(fits.path, '/services/missed-bin/check', fits.errors.join());
    await officer.press(await officer.open('/desk/paper'), 'Stop without sending');
  });

  test('says what is missing for a sheet to be sent back, refuses what is not asked, and keeps what was typed', async () => {
    const form = await begin(formCodeOf('missed-bin', 1));
    const { container: _none, ...rest } = bin();
    const lacks = await officer.press(form, 'Check it', rest);
    assert.equal(lacks.status, 422);
    assert.match(lacks.body, /value="Tegan Marsh"/);
    assert.match(lacks.text, /We could not take your form yet.*2\. /s);
    const unasked = await officer.press(lacks, 'Check it', { ...bin(), container: 'garden', help: 'yes' });
    assert.equal(unasked.status, 422);
    assert.match(unasked.errors.join(), /^4 This is not asked with these answers/);
    await officer.press(await officer.open('/desk/paper'), 'Stop without sending');
    assert.equal((await officer.open('/desk/paper/missed-bin')).path, '/desk/paper');
  });

  test('has rows, named and free, wherever they were written', async () => {
    const form = await begin(formCodeOf('register-a-food-business', 1));
    const { partners_3_full_name: _one, ...fewer } = food;
    const wrong = await officer.press(form, 'Check it', fewer);
    assert.equal(wrong.status, 422);
    assert.match(wrong.errors.join(), /partner’s full name/);
    const checked = await officer.press(wrong, 'Check it', food);
    assert.equal(checked.path, '/services/register-a-food-business/check', checked.errors.join());
    assert.match(checked.text, /Partner 1.*Tegan Marsh.*Ola Quill/s);
    const sent = await officer.press(checked, 'Send');
    assert.match(sent.text, /Receipt.*Corner Café/s);
    assert.equal((await caseOf(sent.text)).channel, 'paper');
  });

  test('begins with its number and a day that can be, by one who helps and is trained', async () => {
    const form = await officer.open('/desk/paper');
    const wrong = await officer.press(form, 'Key it in', { form: 'missed-bin@1-XX', ...boxes('received', -1) });
    assert.deepEqual([wrong.status, wrong.errors.length], [422, 2]);
    assert.match(wrong.body, /value="missed-bin@1-XX"/);
    assert.match(wrong.errors[1] ?? '', /today or earlier/);
    assert.match((await begin(formCodeOf('missed-bin', 1), 90)).errors.join(), /more than 60 days ago/);
    assert.match((await begin(formCodeOf('missed-bin', 9))).errors.join(), /No form has this number/);
    const crew = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await crew.open('/desk/paper')).status, 403);
    assert.equal((await crew.post('/desk/paper/missed-bin', bin())).status, 403);
    const untrained = await site.officer({ roles: ['contact-team'], isTrained: false });
    const marked = await begin(formCodeOf('council-tax-single-person-discount', 1), 1, untrained);
    assert.deepEqual([marked.status, marked.errors.length], [403, 1]);
  });

  test('of an earlier version is asked as that version asked', async () => {
    const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
    const later = source.replace('pages:\n  - address\n  - container\n', 'pages:\n  - container\n  - address\n');
    assert.notEqual(later, source);
    const published = await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, later));
    assert.ok(published.ok);
    const old = await begin(formCodeOf('missed-bin', 1));
    assert.match(old.text, /1\. [^?]*address/i);
    await officer.press(await officer.open('/desk/paper'), 'Stop without sending');
    const anew = await begin(formCodeOf('missed-bin', 2));
    assert.doesNotMatch(anew.text, /1\. [^?]*address/i);
    await officer.press(await officer.open('/desk/paper'), 'Stop without sending');
  });
});
