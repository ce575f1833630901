import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { lookList } from '../../../foundation/assurance/index.js';
import { listSubjectsOf } from '../../../foundation/vault/index.js';
import { getCase } from '../../../work/cases/index.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;

const today = house.clock.now();
const bin: Readonly<Record<string, string>> = {
  'address-line1': '1 Example Street',
  'address-town': 'Wealdham',
  'address-postcode': 'WX1 1AA',
  container: 'refuse',
  help: 'no',
  name: 'Tegan Marsh',
  'missed_on-day': String(today.getUTCDate()),
  'missed_on-month': String(today.getUTCMonth() + 1),
  'missed_on-year': String(today.getUTCFullYear()),
};

/** Answers every question, up to the check. */
async function fillIn(visitor: Visitor): Promise<TestPage> {
  let page = await visitor.press(await visitor.open('/services/missed-bin'), 'Start now');
  for (let asked = 0; !page.path.endsWith('/check'); asked += 1) {
    assert.ok(asked < 12 && page.errors.length === 0, `${page.path}: ${page.text}`);
    const names = page.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
    page = await visitor.press(
      page,
      'Continue',
      Object.fromEntries(Object.entries(bin).filter(([name]) => names.includes(name))),
    );
  }
  return page;
}

const report = async (visitor: Visitor): Promise<TestPage> => visitor.press(await fillIn(visitor), 'Send');

const chosen = {
  ...{ 'my-name': 'Tegan Marsh', 'their-name': 'Ola from the advice centre' },
  ...{ capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: '7' },
};

/** A person lets an adviser act for them for a week; the adviser takes the code and begins to act. */
async function appoint(more: object = {}) {
  const [person, adviser] = [await site.resident(), await site.resident()];
  const offered = await person.press(await person.open('/account/mandates/give'), 'Get a code for them', {
    ...chosen,
    ...more,
  });
  const [code = ''] = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(offered.text) ?? [];
  const shown = await adviser.press(await adviser.open('/account/mandates/take'), 'Continue', { code });
  assert.match(shown.text, /Tegan Marsh/);
  const taken = await adviser.press(shown, 'Accept', { code });
  assert.equal(taken.path, '/account/acting');
  const button = taken.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Act for them')) ?? '';
  const acting = await adviser.press(taken, button);
  assert.equal(acting.path, '/acting');
  return { person, adviser, acting };
}

test('an adviser applies for a person and reads what is theirs, with both people in each entry and look', async () => {
  const { person, adviser } = await appoint();
  assert.equal((await report(adviser)).status, 200);
  const acting = await adviser.open('/acting');
  assert.match(acting.text, /Report a missed bin/);
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  const seen = await adviser.open(link?.href ?? '');
  assert.match(seen.text, /1 Example Street/);
  const subjects = await house.read((ctx) => listSubjectsOf(ctx, person.person));
  const one = await house.read((ctx) => getCase(ctx, (link?.href ?? '').split('/').at(-1) as never));
  assert.ok(subjects.includes(one.subjects.reporter as never), 'the case is the person’s');
  assert.equal((await house.read((ctx) => listSubjectsOf(ctx, adviser.person))).length, 0);
  const looks = await house.read((ctx) => lookList(ctx, one.subjects.reporter as never));
  assert.ok(
    looks.length > 0 &&
      looks.every(({ actor, reason }) => actor === `person:${adviser.person}` && reason === 'mandate'),
  );
  const entries = await house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select(['kind', 'on_behalf_of'])
      .where('place_id', '=', ctx.place)
      .where('actor', '=', `person:${adviser.person}`)
      .where('kind', 'in', ['look', 'case.opened'])
      .execute(),
  );
  assert.ok(entries.length > 1 && entries.every(({ on_behalf_of }) => on_behalf_of === person.person));
});

test('what is begun for somebody is not kept in the account of whoever began it', async () => {
  const { adviser } = await appoint();
  const started = await adviser.press(await adviser.open('/services/missed-bin'), 'Start now');
  assert.match(started.path, /questions/);
  await adviser.press(await adviser.open('/account/acting'), 'Act for myself');
  assert.match((await adviser.open('/account')).text, /Not sent yet There are none/);
});

test('what the person hides is not shown, and the delegate is not told of it', async () => {
  const { person, adviser } = await appoint();
  await report(adviser);
  const list = await person.open('/account/mandates');
  const mandate = await person.follow(list, 'Ola from the advice centre');
  await person.press(mandate, 'Save', { hidden: ['missed-bin.address'] });
  const acting = await adviser.open('/acting');
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  const seen = await adviser.open(link?.href ?? '');
  assert.match(seen.text, /Tegan Marsh/);
  assert.doesNotMatch(seen.text, /1 Example Street|Which address/);
});

test('what the person hides from all is not shown, and their own looks are all that a delegate reads until more is shared', async () => {
  const { person, adviser } = await appoint();
  await report(adviser);
  const hidden = await person.press(await person.open('/account/mandates/hidden'), 'Save', {
    hidden: ['missed-bin.address'],
  });
  assert.match(hidden.text, /Saved; it counts/);
  const acting = await adviser.open('/acting');
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  const path = link?.href ?? '';
  assert.doesNotMatch((await adviser.open(path)).text, /1 Example Street/);
  const officer = await site.officer({ roles: ['contact-team'] });
  await officer.open(`/desk/cases/${path.split('/').at(-1)}`);
  const own = await adviser.open('/acting/looks');
  assert.match(own.text, /These are your own looks.*You /s);
  assert.doesNotMatch(own.text, /contact-team|contact team/i);
  const mandate = await person.follow(await person.open('/account/mandates'), 'Ola from the advice centre');
  await adviser.post(`${mandate.path}/share`, { share: 'yes' });
  assert.doesNotMatch((await adviser.open('/acting/looks')).text, /The person shares/);
  await person.press(mandate, 'Let them see everybody who looked');
  const all = await adviser.open('/acting/looks');
  assert.match(all.text, /The person shares these with you.*contact.team/is);
});

test('the next click after the person has withdrawn does nothing, until the delegate acts for themself', async () => {
  const { person, adviser } = await appoint();
  await report(adviser);
  const acting = await adviser.open('/acting');
  const mandate = await person.follow(await person.open('/account/mandates'), 'Ola from the advice centre');
  await person.press(mandate, 'End it now');
  const [link] = acting.links.filter(({ href }) => href.startsWith('/acting/cases/'));
  const clicked = await adviser.open(link?.href ?? '');
  assert.deepEqual([clicked.status, clicked.heading], [403, 'Your mandate is over']);
  assert.equal((await adviser.press(clicked, 'Act for myself')).path, '/account');
});

test('a mandate to see offers no button that sends, and what is sent all the same is refused and still there', async () => {
  const { adviser } = await appoint({ may: ['see'] });
  const check = await fillIn(adviser);
  assert.match(check.text, /Your mandate does not let you send this for them/);
  assert.ok(!check.forms.some(({ buttons }) => buttons.includes('Send')));
  const sent = await adviser.post('/services/missed-bin/check', {});
  assert.equal(sent.status, 409);
  assert.match(sent.text, /does not let you apply to this service for them. Nothing was sent/);
  assert.match(sent.text, /1 Example Street/);
});

test('the mandate says what its services use data for, and on which lawful basis', async () => {
  const { person } = await appoint();
  const list = await person.open('/account/mandates');
  const [link] = list.links.filter(({ href }) => /^\/account\/mandates\/[0-9a-f-]{36}$/.test(href));
  const one = await person.open(link?.href ?? '');
  assert.match(one.text, /use data for ?Doing what somebody asked for: a task in the public interest, Environmental/);
  assert.ok(one.links.some(({ href }) => href === 'https://w3id.org/dpv#RequestedServiceProvision'));
});

test('nobody reads another’s mandate, takes a spent code, or skips the code', async () => {
  const { person } = await appoint();
  const mandate = await person.follow(await person.open('/account/mandates'), 'Ola from the advice centre');
  const stranger = await site.resident();
  assert.equal((await stranger.open(mandate.path)).status, 404);
  assert.equal((await stranger.post(`${mandate.path}/step`, { step: 'withdraw' })).status, 404);
  const wrong = await stranger.press(await stranger.open('/account/mandates/take'), 'Continue', { code: 'no code' });
  assert.deepEqual([wrong.status, wrong.errors.length], [422, 1]);
});

test('a form that is not right says what to mend, and keeps what was typed', async () => {
  const person = await site.resident();
  const give = await person.open('/account/mandates/give');
  const again = await person.press(give, 'Get a code for them', { 'my-name': 'Tegan Marsh', may: [], days: '31' });
  assert.equal(again.status, 422);
  assert.equal(again.errors.length, 4);
  assert.match(again.body, /value="Tegan Marsh"/);
});
