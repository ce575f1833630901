import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import {
  createOrgUnit,
  hideFromDelegate,
  holdOrgRole,
  nameForFirm,
  offerMandate,
  offerToFirm,
  startSession,
  stepForFirm,
  stepMandate,
} from '../../../foundation/people/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { formatMoment } from '../../../platform/language/index.js';
import { seal } from '../../../platform/sealed/index.js';
import { reportBin } from '../testing/report-bin.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;
const names = { person: seal('Tegan Marsh'), delegate: seal('Ola Quill') };
const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: 7 } as const;

/** Somebody who lets an adviser act for them, and the adviser, who has accepted. */
async function appoint() {
  const [person, adviser] = [await site.resident(), await site.resident()];
  const offered = await house.act(by(person.person), (ctx) => offerMandate(ctx, { ...job, names }));
  assert.ok(offered.ok);
  const { id } = offered.value;
  assert.ok((await house.act(by(adviser.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
  return { person, adviser, id, path: `/account/mandates/${id}` };
}

/** Turns to act for somebody, and opens their newest request. */
async function turnAndLook(adviser: Visitor): Promise<TestPage> {
  const choose = await adviser.open('/account/acting');
  const button = choose.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Act for them')) ?? '';
  const acting = await adviser.press(choose, button);
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  return adviser.open(link?.href ?? '/acting');
}

/** What may be pressed on a page, but for what its frame has. */
const buttonsOf = (page: TestPage): readonly string[] =>
  page.forms.filter(({ action }) => action.startsWith('/account/mandates/')).flatMap(({ buttons }) => buttons);

test('the code stands in groups of four with until when it is good, and is taken however it is typed', async () => {
  const [person, adviser] = [await site.resident(), await site.resident()];
  const offered = await person.press(await person.open('/account/mandates/give'), 'Get a code for them', {
    ...{ 'my-name': 'Tegan Marsh', 'their-name': 'Ola Quill', capacity: 'adviser' },
    ...{ services: ['missed-bin'], may: ['see'], days: '7' },
  });
  const [code = ''] = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(offered.text) ?? [];
  const end = new Date(house.clock.now().getTime() + 7 * 86_400_000);
  assert.ok(offered.text.includes(`It is good until ${formatMoment(end, 'en')}`), offered.text);
  const misread = code.toUpperCase().replaceAll(' ', '-').replaceAll('0', 'O').replaceAll('1', 'l');
  const shown = await adviser.press(await adviser.open('/account/mandates/take'), 'Continue', { code: misread });
  assert.match(shown.text, /Tegan Marsh/);
  assert.match(shown.text, /use data for ?Doing what somebody asked for: a task in the public interest, Environmental/);
  const none = await adviser.press(shown, 'Accept', { code: '' });
  assert.deepEqual([none.status, none.errors], [422, ['Enter the code that you were given']]);
  const wrong = await adviser.press(shown, 'Accept', { code: 'abcd' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.errors.join(), /^Check the code and type all 32.*ask the person for another$/);
  assert.equal((await adviser.press(shown, 'Accept', { code: misread })).path, '/account/acting');
  assert.ok((await adviser.open('/account/mandates')).text.includes('Choose for whom you act'));
});

describe('the page of a mandate', () => {
  test('tells the person what was done and seen in their name: when, by whom, what and about which request', async () => {
    const { person, adviser, path } = await appoint();
    assert.match((await person.open(path)).text, /Nothing was done or seen in your name/);
    await reportBin(person, house.clock.now());
    await turnAndLook(adviser);
    await reportBin(adviser, house.clock.now());
    const page = await person.open(path);
    assert.match(page.text, /What was done and seen in your name.*Ola Quill.*Opened.*Report a missed bin/s);
    assert.match(page.text, /Ola Quill.*Looked at: .*Which address.*Report a missed bin/s);
    const [, other] = [await appoint(), await appoint()];
    assert.match((await other.person.open(other.path)).text, /Nothing was done or seen in your name/);
    assert.doesNotMatch((await adviser.open(path)).text, /done and seen in your name|What became of it/);
  });

  test('says of each step what comes of it and whether it can be undone', async () => {
    const { person, adviser, path } = await appoint();
    const page = await person.open(path);
    assert.match(page.text, /they can do nothing for you until you let it go on, which you can at any time/);
    assert.match(page.text, /it is over for good and cannot be undone, but you can give it anew/);
    assert.match(page.text, /We do not write to them/);
    const suspended = await person.press(page, 'Suspend it');
    assert.match(suspended.text, /they may act for you as before/);
    assert.match((await adviser.open(path)).text, /Stop acting for them/);
  });

  test('asks once more before somebody stops acting, since they cannot undo it', async () => {
    const { person, adviser, path } = await appoint();
    const sure = await adviser.press(await adviser.open(path), 'Stop acting for them');
    assert.match(sure.heading, /Are you sure that you want to stop acting for Tegan Marsh\?/);
    assert.match(sure.text, /cannot be undone: they would have to give you a new code/);
    assert.match((await adviser.open(path)).text, /In force/);
    assert.equal((await adviser.follow(sure, 'No, go on acting for them')).path, path);
    const stopped = await adviser.press(sure, 'Stop acting for them');
    assert.match(stopped.text, /Given up/);
    assert.match((await person.open(path)).text, /Given up.*They/s);
  });

  test('of one that is over is its history and offers nothing, and nothing can be set any more', async () => {
    const { person, adviser, id, path } = await appoint();
    const hidden = ['missed-bin.address'];
    assert.ok((await house.act(by(person.person), (ctx) => hideFromDelegate(ctx, { id, hidden }))).ok);
    const going = await person.open(path);
    assert.deepEqual(buttonsOf(going), ['Suspend it', 'End it now', 'Save', 'Let them see everybody who looked']);
    const ended = await person.press(going, 'End it now');
    assert.deepEqual(buttonsOf(ended), []);
    assert.match(ended.text, /This is over.*Withdrawn.*Answers that they never saw ?Which address/s);
    assert.match(ended.text, /What became of it.*Given WhoYou.*Accepted WhoThey.*Withdrawn WhoYou/s);
    const late = await house.act(by(person.person), (ctx) => hideFromDelegate(ctx, { id, hidden: [] }));
    assert.deepEqual([late.ok, !late.ok && late.refused], [false, 'not-now']);
    const list = await person.open('/account/mandates');
    assert.match(list.text, /Nobody acts for you.*Those that are over: 1.*Ola Quill/s);
    assert.match((await adviser.open(path)).text, /This is over: you can do nothing under it/);
  });

  test('of one whose time is up is the same, and says that it was time', async () => {
    const { person, path } = await appoint();
    house.clock.advance(8 * 86_400_000);
    const { token } = await house.act((ctx) => startSession(ctx, person.person));
    person.cookies.set('resident', token);
    const page = await person.open(path);
    assert.deepEqual(buttonsOf(page), []);
    assert.match(page.text, /Its time is up WhoBy itself/);
  });

  test('of a firm names who of it did what', async () => {
    const [person, owner, adviser] = [await site.resident(), await site.resident(), await site.resident()];
    const firm = await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
      const unit = createOrgUnit(ctx, { slug: 'wealdham-advice', name, kind: 'community' });
      await ctx.writes.flush();
      await holdOrgRole(ctx, { person: owner.person, unit, role: 'owner' });
      return unit;
    });
    const given = { ...job, firm, name: seal('Tegan Marsh') };
    const offered = await house.act(by(person.person), (ctx) => offerToFirm(ctx, given));
    assert.ok(offered.ok);
    const id = offered.value;
    const called = { firm, person: adviser.person, role: 'adviser', name: seal('Bryn of the desk') } as const;
    assert.ok((await house.act(by(owner.person), (ctx) => nameForFirm(ctx, called))).ok);
    const taken = { id, step: 'accept', role: 'adviser' } as const;
    assert.ok((await house.act(by(owner.person), (ctx) => stepForFirm(ctx, taken))).ok);
    await reportBin(person, house.clock.now());
    await turnAndLook(adviser);
    const page = await person.open(`/account/mandates/${id}`);
    assert.match(page.text, /done and seen in your name.*Bryn of the desk.*Looked at/s);
    assert.match(page.text, /Given WhoYou.*Accepted WhoThey/s);
    assert.match(page.text, /We tell those who answer for the organisation/);
  });
});
