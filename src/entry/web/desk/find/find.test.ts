import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { lookList } from '../../../../foundation/assurance/index.js';
import { appendEntry } from '../../../../foundation/record/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import { loadAddresses, loadAreas } from '../../../../work/places/index.js';
import type { TestPage } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });

const looksAt = (id: CaseId, party: string) =>
  house.read(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects[party];
    return subject ? lookList(ctx, subject) : [];
  });
const linksTo = (page: TestPage) => page.links.filter(({ href }) => /^\/desk\/cases\/[0-9a-f-]{36}$/.test(href));
const byEmail = '/desk/find?by=missed-bin.1';

describe('finding a caller', () => {
  test('offers the lines that the officer’s roles see, and no others', async () => {
    const page = await asha.open('/desk/find');
    assert.deepEqual(
      page.links.filter(({ href }) => href.startsWith('/desk/find?by=')).map(({ text }) => text),
      [
        'Council tax account number',
        'Email address',
        '“Your full name” and “Which home is the discount for?”',
        'Email address',
        '“Which address was missed?” and “Which container was not emptied?”',
      ],
    );
    const crews = await bryn.open('/desk/find');
    assert.deepEqual(
      crews.links.filter(({ href }) => href.startsWith('/desk/find?by=')).map(({ text }) => text),
      ['“Which address was missed?” and “Which container was not emptied?”'],
    );
    const none = await site.officer({ name: 'Una Kestrel', roles: ['librarians'] });
    assert.match((await none.open('/desk/find')).text, /Your roles see nothing by which somebody could be found/);
  });

  test('finds exactly what was typed, says how many, and is a look at each one found, with the reason', async () => {
    const ids = [await site.open('missed-bin'), await site.open('missed-bin')];
    const other = await site.open('missed-bin', { email: { '': ['someone@example.org'] } });
    const page = await asha.press(await asha.open(byEmail), 'Find', { email: ' CANARY@Example.org', reason: 'caller' });
    assert.equal(page.status, 200);
    assert.match(page.text, /2 cases found/);
    assert.deepEqual(
      linksTo(page)
        .map(({ href }) => href.slice(-36))
        .sort(),
      [...ids].sort(),
    );
    assert.match(page.text, /Recycling/);
    for (const canary of [canaries.line, canaries.name]) assert.equal(page.body.includes(canary), false);
    for (const id of ids) {
      const [look] = await looksAt(id, 'reporter');
      assert.deepEqual(
        [look?.isSearch, look?.reason, look?.purpose, look?.fields, look?.actor],
        [true, 'caller', 'waste-collection', ['email'], `person:${asha.person}`],
      );
    }
    assert.deepEqual(await looksAt(other, 'reporter'), []);
  });

  test('puts nothing that was typed into any address', async () => {
    const page = await asha.press(await asha.open(byEmail), 'Find', { email: canaries.email, reason: 'letter' });
    assert.equal(page.path, '/desk/find');
    for (const { href } of page.links) assert.equal(href.includes('canary'), false, href);
    assert.equal((await asha.follow(page, 'Cymraeg')).path, `${byEmail}&lang=cy`);
    await asha.open('/desk/find?lang=en');
  });

  test('keeps one service’s people from whoever searches another', async () => {
    const tax = await site.open('council-tax-single-person-discount', { email: { '': ['only@example.org'] } });
    const page = await asha.press(await asha.open(byEmail), 'Find', { email: 'only@example.org', reason: 'caller' });
    assert.match(page.text, /No case that may be shown to you has exactly this\./);
    assert.deepEqual(await looksAt(tax, 'applicant'), []);
    const line = '/desk/find?by=council-tax-single-person-discount.2';
    const found = await asha.press(await asha.open(line), 'Find', { email: 'only@example.org', reason: 'caller' });
    assert.match(found.text, /1 case found/);
  });

  test('finds nobody by a beginning, by a pattern or by nothing', async () => {
    for (const email of ['canary@example.or', 'canary%@example.org']) {
      const page = await asha.press(await asha.open(byEmail), 'Find', { email, reason: 'caller' });
      assert.match(page.text, /No case that may be shown to you has exactly this/);
    }
    const empty = await asha.press(await asha.open(byEmail), 'Find', { reason: 'caller' });
    assert.equal(empty.status, 422);
    assert.equal(empty.errors.length, 1);
    assert.match(empty.body, /<a href="#email">/);
  });

  test('asks for a reason before it looks, and keeps what was typed', async () => {
    const id = await site.open('missed-bin', { email: { '': ['wait@example.org'] } });
    const page = await asha.press(await asha.open(byEmail), 'Find', { email: 'wait@example.org' });
    assert.deepEqual([page.status, page.errors], [422, ['Select why you are looking for them']]);
    assert.deepEqual(await looksAt(id, 'reporter'), []);
    const form = page.forms.find(({ buttons }) => buttons.includes('Find'));
    assert.equal(form?.fill({}).get('email'), 'wait@example.org');
    assert.match((await asha.press(page, 'Find', { reason: 'caller' })).text, /1 case found/);
    const forged = await asha.post('/desk/find', { by: 'missed-bin.1', email: 'wait@example.org', reason: 'curious' });
    assert.equal(forged.status, 422);
  });

  test('finds by an address of the gazetteer together with another answer', async () => {
    const [home] = await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
      const street = { street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA', area: 'ward:millbrook' };
      return loadAddresses(ctx, [{ line: '1 Weir Street', ...street }]);
    });
    const address = { '': [String(home)], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const id = await site.open('missed-bin', { address });
    const asked = await bryn.open('/desk/find?by=missed-bin.1');
    const listed = await bryn.press(asked, 'Find address', { 'address-find': 'wx2 1ca', container: 'recycling' });
    assert.equal(listed.status, 200);
    assert.match(listed.text, /1 Weir Street, Wealdham, WX21CA|1 Weir Street, Wealdham, WX2 1CA/);
    assert.deepEqual(await looksAt(id, 'reporter'), [], 'the gazetteer is nobody’s');
    const chosen = { address: String(home), reason: 'duplicate' };
    const found = await bryn.press(listed, 'Find', chosen);
    assert.match(found.text, /1 case found/);
    assert.deepEqual((await looksAt(id, 'reporter'))[0]?.fields, ['address']);
    const wrong = await bryn.press(listed, 'Find', { ...chosen, container: 'refuse' });
    assert.match(wrong.text, /No case that may be shown to you has exactly this/);
  });

  test('refuses a line that the officer’s roles do not see, whatever is posted', async () => {
    const id = await site.open('missed-bin', { email: { '': ['shut@example.org'] } });
    for (const by of ['missed-bin.2', 'council-tax-single-person-discount.1', 'x']) {
      const page = await bryn.post('/desk/find', { by, email: 'shut@example.org', reason: 'caller' });
      assert.equal(page.path, '/desk/find');
      assert.deepEqual(linksTo(page), []);
    }
    assert.deepEqual(await looksAt(id, 'reporter'), []);
    assert.equal((await site.visitor().post('/desk/find', { by: 'missed-bin.1' })).status, 403);
  });

  test('stops whoever has searched a hundred times in an hour, by the record and not by their browser', async () => {
    const tireless = await site.officer({ name: 'Tegid Long', roles: ['contact-team'] });
    await house.act(async (ctx) => {
      const stream = `searches:person:${tireless.person}`;
      for (let version = 1; version <= 100; version += 1)
        appendEntry(ctx, { stream, version, kind: 'search', data: {} });
    });
    const page = await tireless.press(await tireless.open(byEmail), 'Find', {
      email: 'a@example.org',
      reason: 'caller',
    });
    assert.equal(page.status, 429);
    assert.match(page.errors[0] ?? '', /searched a hundred times in an hour/);
    house.clock.advance(3_601_000);
    const later = await tireless.press(page, 'Find', { reason: 'caller' });
    assert.match(later.text, /No case that may be shown to you has exactly this/);
  });

  test('is slowed down for whoever tries many, each officer by themselves', async () => {
    const guesser = await site.officer({ name: 'Olwen Gain', roles: ['contact-team'] });
    const statuses: number[] = [];
    for (let guess = 0; guess < 22; guess += 1) {
      const fields = { by: 'missed-bin.1', email: `guess${guess}@example.org`, reason: 'caller' };
      statuses.push((await guesser.post('/desk/find', fields)).status);
    }
    assert.deepEqual([statuses[19], statuses[20], statuses[21]], [200, 429, 429]);
    assert.equal(
      (await asha.post('/desk/find', { by: 'missed-bin.1', email: 'a@b.org', reason: 'caller' })).status,
      200,
    );
  });
});
