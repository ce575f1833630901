import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import {
  createOrgUnit,
  findRight,
  joinOrgUnit,
  listMandatesOf,
  noteStanding,
  startSession,
} from '../../../foundation/people/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { getCase } from '../../../work/cases/index.js';
import { deskSite } from '../desk/testing/desk-site.js';
import type { Visitor } from '../testing.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const verifier = await site.officer({ name: 'Nia Corrigan', roles: ['mandate-verifier'] });

/** A resident with a case of theirs. */
async function withCase() {
  const person = await site.resident();
  const one = await house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
  await house.act(async (ctx) => linkSubject(ctx, one.subjects.reporter as never, person.person));
  return { person, reference: one.reference };
}

const asked = {
  ...{ capacity: 'attorney-finance', person: 'Tegan Marsh', delegate: 'Ola Quill', evidence: 'V-AB12-CD34' },
  ...{ services: ['missed-bin'], may: ['see'] },
};

async function ask(visitor: Visitor, reference: string, more: object = {}) {
  house.clock.advance(1000); // requests stand in the order in which they came
  const form = await visitor.open('/account/mandates/request');
  return visitor.press(form, 'Ask the council', { ...asked, reference, ...more });
}

/** Somebody signs in anew, whose session has ended since. */
async function comeBack({ person }: { readonly person: PersonId }, cookie: 'staff' | 'resident') {
  const { token } = await house.act((ctx) => startSession(ctx, person));
  return site.visitor({ cookies: { [cookie]: token } });
}

/** Opens the newest request that waits. */
async function openWaiting(officer = verifier) {
  const list = await officer.open('/desk/mandates');
  const [link] = list.links.filter(({ href }) => href.startsWith('/desk/mandates/requests/')).slice(-1);
  return officer.open(link?.href ?? '/desk/mandates/none');
}

/** About whom what was typed is sealed, of the newest request first. */
const subjectsAsked = async () =>
  (
    await house.read((ctx) =>
      ctx.db
        .selectFrom('people.mandate_request')
        .select('subject_id')
        .where('place_id', '=', ctx.place)
        .orderBy('made_at', 'desc')
        .execute(),
    )
  ).map(({ subject_id }) => subject_id);

const seen = { evidence: ['opg-register'], level: 'issuer-asked', days: '366' };
const may = async (delegate: string, person: string) =>
  (await house.read((ctx) => findRight(ctx, delegate as never, person as never))).may(
    { service: 'missed-bin', realm: 'general' },
    'see',
  );

describe('a request to act by a document', () => {
  test('is checked by a verifier, who opens it by a look, and then lets the attorney act', async () => {
    const { person, reference } = await withCase();
    const attorney = await site.resident();
    assert.match((await ask(attorney, reference)).text, /You have asked.*Waiting for an officer/s);
    const page = await openWaiting();
    assert.match(page.text, /Tegan Marsh.*Ola Quill.*V-AB12-CD34/s);
    assert.equal(await may(attorney.person, person.person), false);
    const done = await verifier.press(page, 'Let them act', seen);
    assert.match(done.text, /They may act/);
    assert.equal(await may(attorney.person, person.person), true);
    const looks = await house.read((ctx) =>
      ctx.db
        .selectFrom('record.entry')
        .select('actor')
        .where('place_id', '=', ctx.place)
        .where('kind', '=', 'look')
        .where('purpose', '=', 'mandate-check')
        .execute(),
    );
    assert.ok(looks.some(({ actor }) => actor === `person:${verifier.person}`));
  });

  test('says alike whether the reference is of a case or of none', async () => {
    const { reference } = await withCase();
    const [one, two] = [await site.resident(), await site.resident()];
    const strip = (text: string) => text.replaceAll(/\s+/g, ' ');
    assert.equal(strip((await ask(one, reference)).text), strip((await ask(two, 'MB-0000-0000')).text));
  });

  test('that is not right says what to mend, and keeps what was typed', async () => {
    const visitor = await site.resident();
    const page = await visitor.press(await visitor.open('/account/mandates/request'), 'Ask the council', {
      ...{ person: 'Tegan Marsh', may: [] },
    });
    assert.equal(page.status, 422);
    assert.equal(page.errors.length, 6);
    assert.match(page.body, /value="Tegan Marsh"/);
    const parent = await ask(visitor, 'MB-0000-0000', { capacity: 'parent' });
    assert.equal(parent.status, 422);
    const councillor = await ask(visitor, 'MB-0000-0000', { capacity: 'councillor', may: ['see', 'apply'] });
    assert.match(councillor.errors.join(), /applies for nobody/);
  });

  test('is refused with a reason that the one who asked reads, or taken back', async () => {
    const visitor = await site.resident();
    await ask(visitor, 'MB-0000-0000');
    const refused = await verifier.press(await openWaiting(), 'Refuse', { why: 'reference-unknown' });
    assert.match(refused.text, /Refused; they read why/);
    assert.match((await visitor.open('/account/mandates')).text, /We could not tell whom it is about/);
    const page = await ask(visitor, 'MB-0000-0000');
    const button = page.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Take it back')) ?? '';
    assert.match((await visitor.press(page, button)).text, /Taken back/);
  });

  test('is not approved without what was seen, nor for a reference of no case', async () => {
    await ask(await site.resident(), 'MB-0000-0000');
    const page = await openWaiting();
    assert.match(page.text, /It is of no case here/);
    const nothing = await verifier.press(page, 'Let them act', {});
    assert.deepEqual([nothing.status, nothing.errors.length], [422, 3]);
    const nobody = await verifier.press(page, 'Let them act', seen);
    assert.match(nobody.errors.join(), /of no case here/);
  });

  test('is shown to nobody but verifiers', async () => {
    await ask(await site.resident(), 'MB-0000-0000');
    const { path } = await openWaiting();
    const crew = await site.officer({ roles: ['waste-crews'] });
    for (const at of ['/desk/mandates', '/desk/mandates/standing', path])
      assert.equal((await crew.open(at)).status, 403);
    assert.equal((await crew.post(`${path}/approve`, { level: 'issuer-asked' })).status, 403);
    assert.equal((await crew.post('/desk/mandates/standing', { note: 'died' })).status, 403);
    assert.doesNotMatch((await site.visitor().open(path)).text, /Tegan Marsh/);
  });
});

test('an officer of another organisation checks nothing, whatever roles they hold: no agreement covers it', async () => {
  const { person, reference } = await withCase();
  await ask(await site.resident(), reference);
  const { path } = await openWaiting();
  const note = { person: person.person, note: 'capacity-lost', evidence: 'doctor-letter' } as const;
  const partner = await site.officer({ name: 'Eira Lockhart', roles: ['mandate-verifier'], teams: [] });
  await house.act(async (ctx) => {
    const name = { en: 'Warm Homes', cy: 'Cartrefi Cynnes' };
    const unit = createOrgUnit(ctx, { slug: 'warm-homes', kind: 'community', name });
    await ctx.writes.flush();
    await joinOrgUnit(ctx, { person: partner.person, unit });
  });
  for (const at of ['/desk/mandates', '/desk/mandates/standing', path]) {
    const shut = await partner.open(at);
    assert.deepEqual([at, shut.status], [at, 403]);
    assert.match(shut.text, /no sharing agreement covers what people type and show here/);
  }
  assert.equal((await partner.post(`${path}/approve`, { level: 'issuer-asked', days: '366' })).status, 403);
  const actor = { kind: 'staff', person: partner.person, roles: ['mandate-verifier'], shares: [] } as const;
  const noted = await house.act(actor, (ctx) => noteStanding(ctx, note));
  assert.deepEqual([noted.ok, noted.ok ? '' : noted.refused], [false, 'not-allowed']);
  assert.doesNotMatch((await partner.open('/desk')).text, /Mandates/);
});

test('a look at evidence that is unusual is asked for anew, and opens nothing until then', async () => {
  const { reference } = await withCase();
  await ask(await site.resident(), reference);
  const { path } = await openWaiting();
  const own = await site.officer({ name: 'Efa Quill', roles: ['mandate-verifier'] });
  const [subject] = await subjectsAsked();
  await house.act(async (ctx) => linkSubject(ctx, subject as never, own.person));
  const shut = await own.open(path);
  assert.equal(shut.status, 403);
  assert.match(shut.text, /Somebody in it may be connected with you/);
  assert.doesNotMatch(shut.text, /Tegan Marsh|V-AB12/);
});

describe('how somebody stands', () => {
  const standing = { note: 'capacity-lost', evidence: 'doctor-letter' };

  test('is noted on evidence; their mandates stop, and an officer settles them', async () => {
    const { person, reference } = await withCase();
    const adviser = await site.resident();
    const given = {
      'my-name': 'Tegan',
      'their-name': 'Ola',
      capacity: 'adviser',
      services: ['missed-bin'],
      may: ['see'],
    };
    const offered = await person.press(await person.open('/account/mandates/give'), 'Get a code for them', {
      ...given,
      days: '7',
    });
    const [code = ''] = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(offered.text) ?? [];
    await adviser.press(
      await adviser.press(await adviser.open('/account/mandates/take'), 'Continue', { code }),
      'Accept',
      { code },
    );
    assert.equal(await may(adviser.person, person.person), true);
    const form = await verifier.open('/desk/mandates/standing');
    const noted = await verifier.press(form, 'Note it', { reference, ...standing });
    assert.match(noted.text, /Noted; their mandates have followed/);
    assert.equal(await may(adviser.person, person.person), false);
    const decision = { 'decided-on-day': '1', 'decided-on-month': '3', 'decided-on-year': '2026' };
    const decided = await verifier.press(noted, 'Note the decision', {
      ...{ about: reference, decision: 'mandate-goes-on', why: 'Her sister was asked', 'review-in': '91' },
      ...decision,
    });
    assert.match(decided.text, /The decision has been noted/);
    const list = await verifier.open('/desk/mandates');
    const wrong = await verifier.press(list, 'Let it go on: Adviser', { why: 'power-ended' });
    assert.equal(wrong.status, 422);
    await verifier.press(list, 'Let it go on: Adviser', { why: 'best-interest' });
    assert.equal(await may(adviser.person, person.person), true);
    const died = { reference, note: 'died', evidence: 'death-certificate' };
    await verifier.press(await verifier.open('/desk/mandates/standing'), 'Note it', died);
    assert.equal(await may(adviser.person, person.person), false);
    const [one] = await house.read((ctx) => listMandatesOf(ctx, person.person));
    assert.equal(one?.why, 'died');
    const told = await adviser.open(`/account/mandates/${one?.id}`);
    assert.match(told.text, /executors or administrators/);
  });

  test('is not noted without a case, evidence, or by a day to come; what was typed is kept', async () => {
    const form = await verifier.open('/desk/mandates/standing');
    const nothing = await verifier.press(form, 'Note it', { reference: 'MB-0000-0000' });
    assert.deepEqual([nothing.status, nothing.errors.length], [422, 3]);
    assert.match(nothing.body, /MB-0000-0000/);
    const { reference } = await withCase();
    const unfit = await verifier.press(form, 'Note it', { reference, note: 'died', evidence: 'doctor-letter' });
    assert.match(unfit.errors.join(), /of the kind that fits/);
    const early = await verifier.press(form, 'Note the decision', { about: reference, decision: 'mandate-ends' });
    assert.match(early.errors.join(), /Enter the day.*Say why.*Choose when it is looked at again/);
  });

  test('lets decisions be reviewed by another officer, the overdue first; the person reads why', async () => {
    const { person, reference } = await withCase();
    const form = await verifier.open('/desk/mandates/standing');
    await verifier.press(form, 'Note it', { reference, ...standing });
    const decided = {
      ...{ 'decided-on-day': '1', 'decided-on-month': '3', 'decided-on-year': '2026', about: reference },
      ...{ decision: 'council-decides', why: 'Her sister was asked', 'review-in': '30' },
    };
    const list = await verifier.press(form, 'Note the decision', decided);
    assert.doesNotMatch(list.body, /Her sister/);
    const link = list.links.find(({ text }) => text.includes(reference))?.href ?? '';
    const own = await verifier.open(link);
    assert.match(own.text, /Her sister was asked.*A colleague who checks mandates/s);
    assert.equal((await verifier.post(link, { verdict: 'ended' })).status, 422);
    const colleague = await site.officer({ name: 'Efa Marchbanks', roles: ['mandate-verifier'] });
    const crew = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await crew.open(link)).status, 403);
    assert.equal((await crew.post(link, { verdict: 'ended' })).status, 403);
    house.clock.advance(40 * 86_400_000);
    const late = await comeBack(colleague, 'staff');
    assert.match((await late.open('/desk/mandates/standing')).text, /Nia Corrigan, 1 March 2026.*Overdue/s);
    const page = await late.open(link);
    const nothing = await late.press(page, 'Note the review', { verdict: 'confirmed' });
    assert.match(nothing.errors.join(), /Choose when it is looked at again/);
    const reviewed = await late.press(page, 'Note the review', { verdict: 'confirmed', 'review-in': '91' });
    assert.match(reviewed.text, /The review has been noted.*Efa Marchbanks, 11 April 2026/s);
    const read = await (await comeBack(person, 'resident')).open('/your-data');
    assert.match(read.text, /decided in your best interests.*The council decides.*Her sister was asked/s);
    assert.match((await (await comeBack(person, 'resident')).open('/your-data/looks')).text, /best-interest decision/);
  });
});
