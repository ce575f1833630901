import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listMandatesOf, noteStanding } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import { findCase, getCase } from '../../../work/cases/index.js';
import { deskSite } from '../desk/testing/desk-site.js';
import { fillBin } from '../testing/report-bin.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const helper = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const told = { service: 'missed-bin', way: 'phone', told: 'yes' };

const begin = async (more: object = {}, as = helper) =>
  as.press(await as.open('/desk/assist'), 'Begin', { ...told, ...more });
const entriesOf = (kinds: readonly string[]) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select(['kind', 'actor', 'on_behalf_of', 'channel', 'stream'])
      .where('place_id', '=', ctx.place)
      .where('kind', 'in', [...kinds])
      .execute(),
  );
const send = async (page: Awaited<ReturnType<typeof begin>>) =>
  helper.press(await fillBin(helper, page, house.clock.now()), 'Send');
const caseOf = async (text: string) => {
  const reference = /MB-\w{4}-\w{4}/.exec(text)?.[0] ?? '';
  const one = await house.read((ctx) => findCase(ctx, { reference }));
  assert.ok(one, text);
  return one;
};
const personOf = async (one: { subjects: Readonly<Record<string, string>> }) =>
  (await house.read((ctx) => listPersonsOf(ctx, one.subjects.reporter as never)))[0];

describe('an officer who fills in with somebody', () => {
  test('sends it as theirs who has no email, by telephone, with both named, and has a receipt for a letter', async () => {
    const first = await begin();
    assert.match(first.path, /^\/services\/missed-bin\/questions\//);
    assert.match(first.text, /You fill this in with somebody on the telephone/);
    const sent = await send(first);
    assert.equal(sent.path.split('?')[0], '/desk/assist');
    assert.match(sent.text, /Receipt.*By phone.*Asha Penrose/s);
    assert.doesNotMatch(sent.text, /1 Example Street|Tegan Marsh/);
    const one = await caseOf(sent.text);
    const person = await personOf(one);
    assert.ok(person && person !== helper.person);
    assert.equal(one.channel, 'phone');
    const [opened] = (await entriesOf(['case.opened'])).filter(({ stream }) => stream === `case:${one.id}`);
    assert.deepEqual(
      [opened?.actor, opened?.on_behalf_of, opened?.channel],
      [`person:${helper.person}`, person, 'phone'],
    );
    const [mandate] = await house.read((ctx) => listMandatesOf(ctx, person));
    assert.deepEqual(
      [mandate?.capacity, mandate?.state, mandate?.why, mandate?.may],
      ['assisted', 'ended', 'sent', ['apply']],
    );
    assert.doesNotMatch((await helper.open('/desk/assist')).text, /You are filling something in/);
  });

  test('joins it to the person of an earlier request, once they said how they saw who it is', async () => {
    const earlier = await house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
    const unseen = await begin({ reference: earlier.reference });
    assert.deepEqual([unseen.status, unseen.errors.length], [422, 1]);
    assert.match(unseen.body, new RegExp(earlier.reference));
    const first = await begin({ reference: earlier.reference, evidence: 'document-seen', way: 'desk' });
    const one = await caseOf((await send(first)).text);
    assert.deepEqual([await personOf(one), one.channel], [await personOf(earlier), 'desk']);
  });

  test('says what is missing of their form, must have told them, and be one who may help', async () => {
    const form = await helper.open('/desk/assist');
    const again = await helper.press(form, 'Begin', { service: '', told: [] });
    assert.deepEqual([again.status, again.errors.length], [422, 3]);
    const crew = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await crew.open('/desk/assist')).status, 403);
    assert.equal((await crew.post('/desk/assist', told)).status, 403);
  });

  test('sends no other draft of the browser’s, and stops without sending', async () => {
    const first = await begin();
    const anew = await helper.press(await helper.open('/services/missed-bin'), 'Start again');
    const other = await fillBin(helper, anew, house.clock.now());
    assert.match(other.text, /Your mandate does not let you send this/);
    assert.ok(!other.forms.some(({ buttons }) => buttons.includes('Send')));
    const sent = await helper.post('/services/missed-bin/check', {});
    assert.equal(sent.status, 409, 'a draft that was begun beside it is not the one of the mandate');
    assert.match(sent.text, /Your mandate does not let you apply/);
    await helper.press(await helper.open('/desk/assist'), 'Stop without sending');
    const alone = await helper.open(first.path);
    assert.doesNotMatch(alone.text, /You fill this in with somebody|1 Example Street/);
    assert.match((await helper.open('/services/missed-bin')).text, /Start now/, 'nothing of it stays in the browser');
  });

  test('does nothing once the day is over, or the person has died, until they have been told', async () => {
    const first = await begin();
    house.clock.advance(24 * 3_600_000);
    const fresh = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
    assert.doesNotMatch((await fresh.open('/desk/assist')).text, /is over/);
    const second = await begin({}, fresh);
    const [mandate] = await house.read((ctx) => listMandatesOf(ctx, fresh.person));
    const verifier = { kind: 'staff', person: helper.person, roles: ['mandate-verifier'] } as const;
    const died = { person: mandate?.person as never, note: 'died', evidence: 'registrar-told' } as const;
    assert.ok((await house.act(verifier, (ctx) => noteStanding(ctx, died))).ok);
    const next = await fresh.open(second.path);
    assert.match(next.text, /is over: the day ended, or they ended it/);
    assert.notEqual(first.path, '/desk/assist');
  });

  test('is trained for what the service marks, as for looking at it: without training nothing begins, and what was sent stays shut', async () => {
    const marked = { service: 'council-tax-single-person-discount', way: 'phone', told: 'yes' };
    const untrained = await site.officer({ name: 'Tomos Vale', roles: ['contact-team'], isTrained: false });
    const begun = async () => (await entriesOf(['mandate.assisting', 'person.helped'])).length;
    const before = await begun();
    const one = await house.read(async (ctx) => getCase(ctx, await site.open('council-tax-single-person-discount')));
    const known = { reference: one.reference, evidence: 'document-seen' };
    for (const more of [{}, known]) {
      const refused = await begin({ ...marked, ...more }, untrained);
      assert.deepEqual([refused.status, refused.errors.length], [403, 1]);
      assert.match(refused.text, /your training for it is not in date/);
    }
    assert.equal(await begun(), before, 'nobody was made, joined or acted for');
    assert.match((await untrained.open('/services/council-tax-single-person-discount')).text, /Start now/);
    const unmarked = await begin({}, untrained);
    assert.match(unmarked.path, /^\/services\/missed-bin\/questions\//);
    const trained = await site.officer({ name: 'Mair Rees', roles: ['contact-team'] });
    const first = await begin(marked, trained);
    assert.match(first.path, /^\/services\/council-tax-single-person-discount\/questions\//);
  });
});
