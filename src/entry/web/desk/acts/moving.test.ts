import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../../../foundation/record/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase, listNotes } from '../../../../work/cases/index.js';
import type { TestPage } from '../../testing.js';
import { deskSite } from '../testing/desk-site.js';
import { forge, heldIn } from '../testing/forms.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const alun = await site.officer({ name: 'Alun Morris', roles: ['contact-team'] });
const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
type Officer = typeof asha;

const discount = 'council-tax-single-person-discount';
const open = (officer: Officer, id: CaseId): Promise<TestPage> => officer.open(`/desk/cases/${id}`);
const read = (id: CaseId) => house.read((ctx) => getCase(ctx, id));
const entriesOf = (id: CaseId) => house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));

describe('moving a case by its page', () => {
  test('every move of the missed bin, each by the team that may make it', async () => {
    const id = await site.open('missed-bin');
    const sent = await asha.press(await open(asha, id), 'Send a crew');
    assert.match(sent.text, /Success Done: the case has moved on/);
    assert.match(sent.heading, /Crew booked$/);
    const missed = await bryn.press(await open(bryn, id), 'Could not collect', {
      'miss-again-note': 'Blocked by a van',
    });
    assert.match(missed.text, /Notes Blocked by a van Bryn Calloway.*with “Could not collect”/);
    const collected = await bryn.press(missed, 'Collected');
    assert.match(collected.heading, /Collected$/);
    const again = await asha.press(await open(asha, id), 'Open it again');
    assert.match(again.heading, /Received$/);
    const answers = { 'reject-reason': 'contaminated', 'reject-note': 'Food in it' };
    const refused = await asha.press(again, 'Refuse', answers);
    assert.match(refused.heading, /Refused$/);
    assert.match(refused.text, /Reason given The wrong things were in the container/);
    assert.match(refused.text, /There is nothing that your roles may do in this state/);
    assert.deepEqual(
      (await entriesOf(id)).map(({ kind }) => kind),
      ['opened', 'moved', 'moved', 'closed', 'reopened', 'closed'].map((kind) => `case.${kind}`),
    );
  });

  test('several steps in one press, with what they are beside the button, once for one form', async () => {
    const id = await site.open('missed-bin');
    const page = await open(asha, id);
    assert.match(page.text, /In one press.*In order: a note .*“Refuse”, because: The container was not out by 6am/);
    const form = page.forms.find(({ buttons }) => buttons.includes('Refuse: not out in time'));
    const held = Object.fromEntries(form?.fill({}) ?? []);
    const refused = await asha.press(page, 'Refuse: not out in time');
    assert.match(refused.heading, /Refused$/);
    assert.match(refused.text, /The crew’s round says that no container was out at 6am/);
    const again = await asha.post(`/desk/cases/${id}/routine`, held);
    assert.match(again.heading, /Refused$/);
    assert.equal((await entriesOf(id)).length, 2);
    const other = await site.open('missed-bin');
    const forged = await bryn.post(`/desk/cases/${other}/routine`, { routine: 'not-out' });
    assert.equal(forged.status, 403);
    assert.match(
      (await asha.post(`/desk/cases/${other}/routine`, { routine: 'none' })).text,
      /Take its steps one by one/,
    );
    assert.equal((await read(other)).state, 'received');
    assert.match((await asha.open(`/desk/cases/${other}?lang=cy`)).text, /Gydag un wasgiad/);
    await asha.open(`/desk/cases/${other}?lang=en`);
  });

  test('every move of the discount, with its decisions and their grounds', async () => {
    const id = await site.open(discount);
    const refusing = { 'refuse-reason': 'two-adults', 'refuse-note': 'Two on the list' };
    let page = await carys.press(await open(carys, id), 'Ask for evidence', {
      'ask-ask': 'left_on',
      'ask-why-en': 'The tenancy',
    });
    page = await carys.press(page, 'Evidence received');
    page = await carys.press(page, 'Refuse the discount', {
      ...refusing,
      'refuse-grounds': ['two-residents', 'not-liable'],
    });
    assert.match(page.text, /Decision Refuse the discount There are two or more.*The applicant is not liable/);
    page = await carys.press(page, 'Open it again');
    page = await carys.press(page, 'Award the discount', { 'award-grounds': 'one-resident' });
    assert.match(page.heading, /Discount awarded$/);
    const other = await carys.press(await open(carys, await site.open(discount)), 'Applicant withdrew');
    assert.match(other.heading, /Withdrawn$/);
    assert.equal(
      other.forms.some(({ buttons }) => buttons.includes('Open it again')),
      false,
    );
  });

  test('refuses what is missing in a sentence at its own box, and keeps all that was entered', async () => {
    const id = await site.open(discount);
    const page = await open(carys, id);
    const noGrounds = await carys.press(page, 'Refuse the discount', { 'refuse-note': 'Keep <this>\nnote' });
    assert.equal(noGrounds.status, 422);
    assert.deepEqual(noGrounds.errors, ['Select at least one ground for the decision']);
    assert.match(noGrounds.body, /<a href="#refuse-grounds">/);
    assert.match(noGrounds.title, /^Error: /);
    assert.match(noGrounds.body, /Keep &lt;this>\nnote<\/textarea>/);
    const noReason = await carys.press(noGrounds, 'Refuse the discount', { 'refuse-grounds': ['not-liable'] });
    assert.deepEqual(noReason.errors, ['Select the reason that the person is given']);
    const noNote = await carys.press(noReason, 'Refuse the discount', {
      'refuse-reason': 'not-on-bill',
      'refuse-note': ' ',
    });
    assert.deepEqual(noNote.errors, ['Write a note that says why']);
    assert.equal(heldIn(noNote, 'refuse-reason'), 'not-on-bill');
    const sent = noNote.forms.find(({ buttons }) => buttons.includes('Refuse the discount'))?.fill({});
    assert.deepEqual(sent?.getAll('refuse-grounds'), ['not-liable']);
    assert.equal((await read(id)).version, 1);
    const done = await carys.press(noNote, 'Refuse the discount', { 'refuse-note': 'Not theirs' });
    assert.match(done.heading, /Discount refused$/);
  });

  test('refuses a note that is too long or cannot be read, and gives it back', async () => {
    const page = await open(asha, await site.open('missed-bin'));
    const long = 'x'.repeat(5001);
    const refused = await asha.press(page, 'Refuse', { 'reject-reason': 'contaminated', 'reject-note': long });
    assert.equal(refused.status, 422);
    assert.match(refused.errors[0] ?? '', /5,000 characters/);
    assert.equal(heldIn(refused, 'reject-note'), long);
    const broken = await asha.press(page, 'Refuse', { 'reject-reason': 'contaminated', 'reject-note': 'a\u0007b' });
    assert.equal(broken.status, 422);
  });

  test('refuses what no form offers: another state’s move, another’s role, a forged reason or ground, a condition', async () => {
    const id = await site.open('missed-bin');
    const page = await open(asha, id);
    const say = async (answer: Promise<TestPage>) => {
      const { status, errors } = await answer;
      return [status, errors[0]?.slice(0, 40)];
    };
    assert.deepEqual(await say(forge(house.ids, asha, page, 'move', { transition: 'collect' })), [
      409,
      'The case is in another state now, from w',
    ]);
    assert.deepEqual(await say(forge(house.ids, bryn, page, 'move', { transition: 'schedule' })), [
      403,
      'Your roles do not allow this. Ask a coll',
    ]);
    assert.deepEqual(await say(forge(house.ids, carys, page, 'move', { transition: 'schedule' })), [
      403,
      'Your roles do not allow this. Ask a coll',
    ]);
    const reject = { transition: 'reject', 'reject-note': 'x' };
    assert.deepEqual(await say(forge(house.ids, asha, page, 'move', { ...reject, 'reject-reason': 'constructor' })), [
      422,
      'Select one of the reasons in the list',
    ]);
    const tax = await open(carys, await site.open(discount, { adults: { '': ['2'] } }));
    assert.deepEqual(
      await say(forge(house.ids, carys, tax, 'move', { transition: 'award', 'award-grounds': 'one-resident' })),
      [409, 'A rule of this service does not let this'],
    );
    const refuse = {
      transition: 'refuse',
      'refuse-note': 'x',
      'refuse-reason': 'two-adults',
      'refuse-grounds': 'toString',
    };
    assert.deepEqual(await say(forge(house.ids, carys, tax, 'move', refuse)), [
      422,
      'Select the grounds from the list',
    ]);
    assert.equal((await read(id)).version, 1);
    assert.deepEqual(await say(forge(house.ids, asha, page, 'move', { transition: '__proto__' })), [
      409,
      'The case is in another state now, from w',
    ]);
  });

  test('says when a closed case is too old to open again', async () => {
    const id = await site.open('missed-bin');
    await asha.press(await open(asha, id), 'Send a crew');
    await bryn.press(await open(bryn, id), 'Collected');
    const page = await open(asha, id);
    house.clock.advance(8 * 24 * 3_600_000);
    const mair = await site.officer({ name: 'Mair Rees', roles: ['contact-team'] });
    const refused = await mair.press(page, 'Open it again');
    assert.equal(refused.status, 409);
    assert.match(refused.errors[0] ?? '', /closed too long ago/);
    assert.match(refused.text, /Open it again\. Not possible any more/);
    house.clock.advance(-8 * 24 * 3_600_000);
  });
});

describe('two pages of one case', () => {
  test('a form sent twice acts once, and shows what it did', async () => {
    const id = await site.open('missed-bin');
    const page = await open(asha, id);
    const twice = await Promise.all([asha.press(page, 'Send a crew'), asha.press(page, 'Send a crew')]);
    for (const each of twice) assert.match(each.heading, /Crew booked$/);
    const crew = await open(bryn, id);
    const note = { 'miss-again-note': 'Gate locked' };
    await bryn.press(crew, 'Could not collect', note);
    await bryn.press(crew, 'Could not collect', note);
    assert.equal((await read(id)).version, 3);
    const own = await open(bryn, id);
    const added = { note: 'Seen at 9am' };
    await Promise.all([bryn.press(own, 'Add a note', added), bryn.press(own, 'Add a note', added)]);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 2);
    const mine = await open(bryn, id);
    for (const each of await Promise.all([bryn.press(mine, 'Assign to me'), bryn.press(mine, 'Assign to me')]))
      assert.match(each.text, /Assigned to Bryn Calloway/);
    assert.equal((await read(id)).version, 5);
  });

  test('a stale page says so, shows what is new, and keeps what was typed until it is sent again', async () => {
    const id = await site.open('missed-bin');
    const stale = await open(alun, id);
    await asha.press(await open(asha, id), 'Assign to me');
    const typed = { 'reject-reason': 'contaminated', 'reject-note': 'Paint in it' };
    const refused = await alun.press(stale, 'Refuse', typed);
    assert.equal(refused.status, 409);
    assert.match(refused.errors[0] ?? '', /^Someone has worked on this case since you opened it/);
    assert.match(refused.text, /Assigned to Asha Penrose/);
    assert.deepEqual(
      [heldIn(refused, 'reject-reason'), heldIn(refused, 'reject-note')],
      ['contaminated', 'Paint in it'],
    );
    assert.match((await alun.press(refused, 'Refuse')).heading, /Refused$/);
  });

  test('a note for a move that another officer forestalled is kept in the box for notes', async () => {
    const id = await site.open('missed-bin');
    const stale = await open(alun, id);
    await asha.press(await open(asha, id), 'Send a crew');
    const refused = await alun.press(stale, 'Refuse', {
      'reject-reason': 'contaminated',
      'reject-note': 'Paint in it',
    });
    assert.equal(refused.status, 409);
    assert.equal(heldIn(refused, 'note'), 'Paint in it');
    assert.doesNotMatch(refused.body, /href="#reject-note"/);
    assert.match((await alun.press(refused, 'Add a note')).text, /Notes Paint in it Alun Morris/);
  });

  test('a note is added whatever happened meanwhile: it takes nothing from anybody', async () => {
    const id = await site.open('missed-bin');
    const stale = await open(alun, id);
    await asha.press(await open(asha, id), 'Send a crew');
    const added = await alun.press(stale, 'Add a note', { note: 'They rang again' });
    assert.match(added.text, /Your note has been added.*Notes They rang again/);
  });

  test('in another language leads back to the case, not to its form', async () => {
    const refused = await asha.press(await open(asha, await site.open('missed-bin')), 'Refuse');
    assert.equal(refused.status, 422);
    const welsh = await asha.follow(refused, 'Cymraeg');
    assert.equal(welsh.status, 200);
    assert.equal(welsh.language, 'cy');
    await asha.follow(welsh, 'English');
  });
});
