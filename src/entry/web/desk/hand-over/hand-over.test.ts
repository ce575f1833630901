import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite({ web: { proxies: 1 } });
after(() => site.close());

async function referenceOf(id: string): Promise<string> {
  const row = await site.house.read((ctx) =>
    ctx.db
      .selectFrom('cases.case')
      .select('reference')
      .where('place_id', '=', ctx.place)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  return row.reference;
}

let addresses = 0;
const newVisitor = () => {
  addresses += 1;
  return site.visitor({ headers: { 'x-forwarded-for': `192.0.2.${addresses}` } });
};

async function handOver(reference: string, evidence = 'document-seen') {
  const officer = await site.officer({ roles: ['contact-team'] });
  const form = await officer.open('/desk/hand-over');
  const page = await officer.press(form, 'Make the code', { reference, evidence, by: 'visit' });
  return { page, code: /(?:[0-9A-Z]{5}-){5}[0-9A-Z]/.exec(page.text)?.[0] ?? '' };
}

const use = async (code: string, visitor = newVisitor()) =>
  visitor.press(await visitor.open('/sign-in/handed-code'), 'Sign in', { code });

describe('a code that is handed over', () => {
  test('signs its person in once, to their own case, as sure as the officer was', async () => {
    const reference = await referenceOf(await site.open('missed-bin'));
    const { code } = await handOver(reference);
    const page = await use(code.toLowerCase().replaceAll('-', ' '));
    assert.deepEqual([page.status, page.path], [200, '/account']);
    assert.match(page.text, new RegExp(reference));
    const sessions = await site.house.read((ctx) =>
      ctx.db
        .selectFrom('people.session')
        .select(['authenticator', 'identity'])
        .where('place_id', '=', ctx.place)
        .where('authenticator', '=', 'handed-code')
        .execute(),
    );
    assert.deepEqual(sessions, [{ authenticator: 'handed-code', identity: 'P1' }]);
    const again = await use(code);
    assert.equal(again.status, 422);
    assert.match(again.errors.join(), /cannot be used/);
  });

  test('stands on the record by ids and codes, and is kept nowhere itself', async () => {
    const { code } = await handOver(await referenceOf(await site.open('missed-bin')), 'details-matched');
    const entries = await site.house.read((ctx) =>
      ctx.db.selectFrom('record.entry').selectAll().where('place_id', '=', ctx.place).execute(),
    );
    const handed = entries.filter(({ kind }) => kind === 'person.code-handed');
    assert.match(handed.at(-1)?.data ?? '', /"evidence":"details-matched".*"identity":"P0"/);
    assert.ok(handed.every(({ actor }) => actor.startsWith('person:')));
    const rows = await site.house.read((ctx) =>
      ctx.db.selectFrom('people.authenticator').selectAll().where('place_id', '=', ctx.place).execute(),
    );
    const all = JSON.stringify([...entries, ...rows]);
    assert.equal(all.includes(code) || all.includes(code.replaceAll('-', '')), false);
  });

  test('is seen by the person who has another way in, until it is over, and is no way in that counts then', async () => {
    const reference = await referenceOf(await site.open('missed-bin'));
    const mine = newVisitor();
    await use((await handOver(reference)).code, mine);
    const { code } = await handOver(reference);
    assert.match((await mine.open('/account')).text, /Code that we handed to you since/);
    site.house.clock.advance(2 * 86_400_000 + 1);
    assert.match((await use(code)).errors.join(), /cannot be used/);
  });

  test('lets one of two browsers in that use it at once', async () => {
    const { code } = await handOver(await referenceOf(await site.open('missed-bin')));
    const both = await Promise.all([use(code), use(code)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 422]);
  });

  test('is handed over by nobody else than the contact team and the help desk', async () => {
    const crew = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await crew.open('/desk/hand-over')).status, 403);
    const reference = await referenceOf(await site.open('missed-bin'));
    const forged = await crew.post('/desk/hand-over', { reference, evidence: 'document-seen', by: 'visit' });
    assert.equal(forged.status, 403);
    assert.equal((await newVisitor().post('/desk/hand-over', { reference })).status, 403);
  });

  test('is made for a case of this place only, with what was seen said; what was typed is kept', async () => {
    const officer = await site.officer({ roles: ['help-desk'] });
    const page = await officer.press(await officer.open('/desk/hand-over'), 'Make the code', {
      reference: 'MB-0000-0000',
    });
    assert.equal(page.status, 422);
    assert.equal(page.errors.length, 3);
    assert.match(page.body, /MB-0000-0000/);
  });
});
