import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { closeAccount, findByCertificateCode } from '../../../../foundation/people/index.js';
import { listKeysOf, listSubjectsOf } from '../../../../foundation/vault/index.js';
import { tamper } from '../../../../platform/database/testing/tamper.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import { createLog } from '../../../../platform/log.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { seal } from '../../../../platform/sealed/index.js';
import { eraseHeld, getCase } from '../../../../work/cases/index.js';
import { canaries } from '../../desk/testing/desk-site.js';
import { consentSite } from './testing.js';

const lines: string[] = [];
const log = createLog('info', { write: (line: string) => lines.push(line) });
const { site, asha, link, close } = await consentSite({ log, web: { proxies: 1 } });
after(() => site.close());
const { house } = site;

describe('erasing', () => {
  test('is planned field by field before anybody asks, and a running case is kept with its reason', async () => {
    const mair = await site.resident();
    await link(mair.person, await site.open('council-tax-single-person-discount'), 'applicant');
    const page = await mair.open('/your-data/erase');
    assert.match(page.text, /Kept while your request is worked on.*Your full name/);
    assert.equal(
      page.forms.some(({ action }) => action === '/your-data/erase'),
      false,
      'nothing can be erased',
    );
    assert.match((await mair.open('/your-data/erase?lang=cy')).text, /tra bo’ch cais yn cael ei drin/);
    const forced = await mair.post('/your-data/erase', { sure: 'yes' });
    assert.equal(forced.status, 422);
    assert.match(forced.errors.join(), /Ni ddilëwyd dim/);
  });

  test('asks to be sure, destroys what nothing keeps, leaves other people’s, and gives a certificate', async () => {
    const mair = await site.resident();
    const bin = await site.open('missed-bin');
    const tax = await site.open('council-tax-single-person-discount');
    const subject = await link(mair.person, bin, 'reporter');
    const running = await link(mair.person, tax, 'other-adult');
    await close(bin);
    const plan = await mair.open('/your-data/erase');
    assert.match(plan.text, /Erased now.*Your name/);
    assert.match(plan.text, /Stays in the record: it is not sealed.*Which container was not emptied\?/);
    const unsure = await mair.press(plan, 'Erase what can be erased');
    assert.deepEqual(unsure.errors, ['Tick the box to show that you understand that it cannot be undone']);
    assert.ok((await house.read((ctx) => listKeysOf(ctx, subject))).length > 0);
    const done = await mair.press(unsure, 'Erase what can be erased', { sure: 'yes' });
    assert.equal(done.path, '/your-data/erased');
    assert.match(done.text, /2 years after it is finished/);
    assert.deepEqual(await house.read((ctx) => listKeysOf(ctx, subject)), []);
    assert.ok((await house.read((ctx) => listKeysOf(ctx, running))).length > 0, 'the running case keeps its own');
    const certificate = JSON.parse((await mair.open('/your-data/erased.json')).body) as {
      requests: { erased: unknown[]; subject: string }[];
    };
    assert.deepEqual(
      certificate.requests.map(({ subject: of }) => of),
      [subject],
    );
    assert.equal(certificate.requests[0]?.erased.length, 2);
    const held = await mair.open('/your-data');
    assert.equal(held.body.includes(canaries.name), false);
    assert.ok(held.body.includes(canaries.other), 'what the running case says of them is there');
    const again = await mair.post('/your-data/erase', { sure: 'yes' });
    assert.match(again.errors.join(), /all of it is kept/);
  });

  test('of one of two subjects of a case leaves the other’s', async () => {
    const [one, other] = [await site.resident(), await site.resident()];
    const bin = await site.open('missed-bin');
    await link(one.person, bin, 'reporter');
    const second = await link(other.person, await site.open('missed-bin'), 'reporter');
    await close(bin);
    assert.ok(
      (await eraseHeld(house, { place: house.place, actor: { kind: 'resident', person: one.person }, channel: 'web' }))
        .ok,
    );
    assert.ok((await house.read((ctx) => listKeysOf(ctx, second))).length > 0);
    assert.ok((await other.open('/your-data')).body.includes(canaries.name));
  });

  test('is refused to an officer, and to whoever acts for another', async () => {
    const mair = await site.resident();
    const staff = { kind: 'staff', person: asha.person, roles: ['contact-team'] } as const;
    const refused = { ok: false, refused: 'not-allowed' };
    assert.deepEqual(await eraseHeld(house, { place: house.place, actor: staff, channel: 'desk' }), refused);
    const actor = { kind: 'resident', person: mair.person } as const;
    const acting = { place: house.place, actor, channel: 'web', onBehalfOf: asha.person } as const;
    assert.deepEqual(await eraseHeld(house, acting), refused);
  });
});

describe('closing an account', () => {
  const address = 'mair@example.org';

  async function signIn() {
    const visitor = site.visitor();
    await visitor.press(await visitor.open('/sign-in'), 'Send me a code', { email: address });
    const letters = house.post.kept?.(house.place) ?? [];
    const letter = letters.find((one) => reveal(one.to) === address);
    const code = /\b\d{6}\b/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
    await visitor.press(await visitor.open('/sign-in/code'), 'Continue', { code });
    return visitor;
  }
  const authenticators = () =>
    house.read((ctx) =>
      ctx.db
        .selectFrom('people.authenticator')
        .select(['finder', 'person_id'])
        .where('place_id', '=', ctx.place)
        .execute(),
    );

  test('ends every way in and session, erases the address, and links nobody who comes again', async () => {
    const mair = await signIn();
    const [made] = await authenticators();
    assert.ok(made);
    const person = made.person_id as PersonId;
    const [subject] = await house.read((ctx) => listSubjectsOf(ctx, person));
    assert.ok(subject);
    assert.equal((await house.read((ctx) => listKeysOf(ctx, subject))).length, 1);
    const page = await mair.open('/your-data/close');
    assert.equal((await mair.press(page, 'Close my account')).status, 422);
    const closed = await mair.press(page, 'Close my account', { sure: 'yes' });
    assert.match(closed.heading, /Your account is closed/);
    assert.equal((await mair.open('/your-data', { noFollow: true })).status, 303);
    assert.deepEqual(await house.read((ctx) => listKeysOf(ctx, subject)), []);
    house.clock.advance(24 * 3_600_000);
    const next = await signIn();
    assert.match((await next.open('/your-data')).text, /No service holds anything about you/);
    const finders = await authenticators();
    assert.equal(finders.length, 2);
    for (const key of ['finder', 'person_id'] as const)
      assert.equal(new Set(finders.map((one) => String(one[key]))).size, 2, key);
  });

  test('leaves a code, shown once, by which the certificate is read afterwards', async () => {
    const mair = await site.resident();
    const [bin, tax] = [await site.open('missed-bin'), await site.open('council-tax-single-person-discount')];
    await link(mair.person, bin, 'reporter');
    await link(mair.person, tax, 'other-adult');
    await close(bin);
    assert.ok((await mair.post('/your-data/erase', { sure: 'yes' })).status < 400);
    const later = await site.open('missed-bin');
    await link(mair.person, later, 'reporter');
    await close(later);
    const closed = await mair.press(await mair.open('/your-data/close'), 'Close my account', { sure: 'yes' });
    const code = /(?:[0-9A-Z]{5}-){5}[0-9A-Z]/.exec(closed.text)?.[0] ?? assert.fail(closed.text);
    assert.ok(!(await mair.open('/account-closed')).text.includes(code), 'it is shown once');

    const anyone = site.visitor();
    const ask = async (typed: string) =>
      anyone.press(await anyone.open('/account-closed/certificate'), 'Show the certificate', { code: typed });
    const shown = await ask(code.toLowerCase().replaceAll('-', ' '));
    assert.deepEqual([shown.status, shown.path], [200, '/account-closed/certificate']);
    const cases = await house.read((ctx) => Promise.all([bin, tax, later].map((id) => getCase(ctx, id))));
    const references = cases.map(({ reference }) => reference);
    assert.match(shown.text, new RegExp(`Erased.*${references[0]}.*2 years after it is finished`));
    assert.match(shown.text, new RegExp(`What is kept.*${references[1]}.*still being worked on`));
    const end = new Date(cases[2]?.closedAt ?? Number.NaN);
    end.setUTCFullYear(end.getUTCFullYear() + 2);
    const day = end.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/London',
    });
    assert.match(
      shown.text,
      new RegExp(`${references[2]} How long ?Until ${day}`),
      'the day is known once it is closed',
    );
    assert.match(
      shown.text,
      new RegExp(`${references[1]} How long ?[^U]*after it is finished`),
      'the class until then',
    );
    assert.equal(shown.body.includes(canaries.other), false, 'it holds no answer');
    const file = await anyone.post('/account-closed/certificate/file', { code });
    const { requests } = JSON.parse(file.body) as {
      requests: { reference: string; erased: unknown[]; kept: { until: string | null }[] }[];
    };
    assert.deepEqual(new Set(requests.map(({ reference }) => reference)), new Set(references));
    const untilOf = (which: number) =>
      new Set(requests.find(({ reference }) => reference === references[which])?.kept.map(({ until }) => until));
    assert.deepEqual(untilOf(1), new Set([null]));
    assert.ok(untilOf(2).has(end.toISOString()) && !untilOf(2).has(null));

    const wrong = [await ask(''), await ask('12345'), await ask('7'.repeat(26)), await ask(`${code}0`)];
    for (const page of wrong) assert.deepEqual([page.status, page.text], [422, wrong[0]?.text]);
    for (const page of wrong) assert.ok(!page.body.includes('12345'), 'what was typed is a secret');
    assert.match((await anyone.open('/account-closed/certificate?lang=cy')).text, /Dangos y dystysgrif/);
  });

  test('keeps the code nowhere, and opens nothing with it in another place', async () => {
    const mair = await site.resident();
    const who = { place: house.place, actor: { kind: 'resident', person: mair.person }, channel: 'web' } as const;
    const closed = await closeAccount(house, who);
    assert.ok(closed.ok);
    const { code } = closed.value;
    const find = (place: PlaceId) => house.act({ place }, (ctx) => findByCertificateCode(ctx, seal([code])));
    assert.equal(await find(house.place), mair.person);
    assert.equal(await find(await house.addPlace('elsewhere')), undefined);
    const kept = await house.read((ctx) =>
      Promise.all([
        ctx.db.selectFrom('record.entry').selectAll().where('place_id', '=', ctx.place).execute(),
        ctx.db.selectFrom('people.certificate_code').selectAll().where('place_id', '=', ctx.place).execute(),
      ]),
    );
    const all = JSON.stringify(kept);
    assert.ok(all.includes('person.closed'));
    assert.equal(all.includes(code) || all.includes(code.replaceAll('-', '')), false);
  });

  test('lets a code be tried for ten times a minute on each page, and logs none, not even where the search fails', async () => {
    const mair = await site.resident();
    const who = { place: house.place, actor: { kind: 'resident', person: mair.person }, channel: 'web' } as const;
    const closed = await closeAccount(house, who);
    assert.ok(closed.ok);
    const { code } = closed.value;
    for (const [at, path] of ['/account-closed/certificate', '/account-closed/certificate/file'].entries()) {
      const guesser = site.visitor({ headers: { 'x-forwarded-for': `192.0.2.${at + 1}` } });
      const statuses: number[] = [];
      for (let guess = 0; guess < 10; guess += 1) statuses.push((await guesser.post(path, { code: '7' })).status);
      assert.deepEqual(statuses, Array(10).fill(422), path);
      assert.equal((await guesser.post(path, { code })).status, 429, 'not even the right one');
    }
    const anyone = site.visitor({ headers: { 'x-forwarded-for': '192.0.2.9' } });
    assert.equal((await anyone.post('/account-closed/certificate', { code })).status, 200);
    await tamper(house, 'alter table people.certificate_code rename to elsewhere');
    const failed = await anyone
      .post('/account-closed/certificate', { code })
      .finally(() => tamper(house, 'alter table people.elsewhere rename to certificate_code'));
    assert.equal(failed.status, 500);
    const logged = lines.join('\n');
    assert.match(logged, /account-closed\/certificate.*42P01/, 'the fault is in the log');
    for (const text of [code, code.replaceAll('-', ''), code.replaceAll('-', '').toLowerCase()])
      assert.equal(logged.includes(text), false);
  });

  test('is refused to an officer', async () => {
    const actor = { kind: 'staff', person: asha.person, roles: [] } as const;
    const refused = { ok: false, refused: 'not-allowed' };
    assert.deepEqual(await closeAccount(house, { place: house.place, actor, channel: 'desk' }), refused);
  });
});
