import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../foundation/assurance/index.js';
import {
  addEmail,
  closeAccount,
  createPerson,
  offerMandate,
  setPreferences,
  stepMandate,
} from '../../../foundation/people/index.js';
import { eraseSubject, linkSubject } from '../../../foundation/vault/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { breakGlass, getCase, openCase } from '../../../work/cases/index.js';
import {
  deliverDue,
  listLettersOnPaper,
  listLettersTo,
  sendMessage,
  sweepOutbox,
} from '../../../work/messages/index.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { canaries, deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const poster = await site.officer({ name: 'Posy Room', roles: ['post-room'] });
const helper = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const elsewhere = { line1: ['9 Elsewhere Lane'], town: ['Wealdham'], postcode: ['WX1 1AA'], '': ['manual'] };
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;
const system = { kind: 'system', name: 'test' } as const;

/** Somebody without email, with or without a case of their own. */
async function come(address?: object) {
  const { person } = await site.resident();
  if (!address) return { person, case: undefined as never };
  const id = await site.open('missed-bin', { address } as never);
  const { subjects } = await house.read((ctx) => getCase(ctx, id));
  await house.act(system, async (ctx) => linkSubject(ctx, subjects.reporter as never, person));
  return { person, case: id };
}
const canary = { '': ['manual'], line1: [canaries.line], town: ['Wealdham'], postcode: ['WX2 1CA'] };

async function appoint(person: PersonId, delegate: PersonId) {
  const names = { person: seal('Tegan'), delegate: seal('Ola') };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  const offered = await house.act(by(person), (ctx) => offerMandate(ctx, job));
  assert.ok(offered.ok);
  const { id } = offered.value;
  assert.ok((await house.act(by(delegate), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
  return id;
}

/** What waits on paper for somebody once everything is followed and delivered, by template. */
async function waitingFor(person: PersonId) {
  await site.settle();
  await deliverDue(house, house.place);
  return house.read((ctx) => listLettersTo(ctx, person));
}
const templatesOf = async (person: PersonId) => (await waitingFor(person)).map(({ template }) => template);

async function mandateLetter(address: object | undefined = canary) {
  const one = await come(address);
  const delegate = await come(elsewhere);
  await appoint(one.person, delegate.person);
  const [letter] = await waitingFor(one.person);
  assert.ok(letter);
  return { ...one, delegate, letter };
}

const entriesOf = (id: string) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select(['kind', 'actor', 'data', 'version'])
      .where('place_id', '=', ctx.place)
      .where('stream', '=', `letter:${id}`)
      .orderBy('version')
      .execute(),
  );

describe('a person without email is told on paper', () => {
  test('of a mandate that begins, is stopped for them and ends, and nobody hears at the delegate’s address', async () => {
    const [one, delegate] = [await come(canary), await come(elsewhere)];
    const id = await appoint(one.person, delegate.person);
    assert.deepEqual(await templatesOf(one.person), ['mandate-changed']);
    const officer = { kind: 'staff', person: helper.person, roles: ['contact-team'] } as const;
    const atTheirWord = { actor: officer, onBehalfOf: one.person } as const;
    assert.ok((await house.act(atTheirWord, (ctx) => stepMandate(ctx, { id, step: 'suspend' }))).ok);
    assert.equal((await templatesOf(one.person)).length, 2);
    assert.ok((await house.act(by(delegate.person), (ctx) => stepMandate(ctx, { id, step: 'give-up' }))).ok);
    const all = [...(await templatesOf(one.person))].sort();
    assert.deepEqual(all, ['mandate-changed', 'mandate-changed', 'mandate-ended']);
    assert.deepEqual(await templatesOf(delegate.person), []);
    for (const letter of await waitingFor(one.person)) {
      const page = await poster.open(`/desk/letters/${letter.id}`);
      assert.deepEqual([page.status, page.body.includes(canaries.line)], [200, true]);
      assert.doesNotMatch(page.body, /9 Elsewhere Lane/);
    }
  });

  test('that the account of whoever acted for them was closed', async () => {
    const [one, delegate] = [await come(canary), await come(elsewhere)];
    await appoint(one.person, delegate.person);
    assert.ok((await closeAccount(house, { place: house.place, actor: by(delegate.person), channel: 'web' })).ok);
    assert.equal((await templatesOf(one.person)).length, 2);
  });

  test('that their case was opened in an emergency', async () => {
    const one = await come(canary);
    const nightly = { kind: 'staff', person: helper.person, roles: ['emergency'] } as const;
    const glass = { case: one.case, reason: 'emergency-life', words: seal('Found at the door') } as const;
    assert.ok((await house.act(nightly, (ctx) => breakGlass(ctx, glass))).ok);
    assert.deepEqual(await templatesOf(one.person), ['opened-in-emergency']);
  });

  test('and whoever has an address is not, unless they ask for letters', async () => {
    const [one, delegate] = [await come(canary), await come(elsewhere)];
    const email = { person: one.person, email: seal('tegan@example.org') };
    assert.ok((await house.act(by(one.person), (ctx) => addEmail(ctx, email))).ok);
    await appoint(one.person, delegate.person);
    assert.deepEqual(await templatesOf(one.person), []);
    const who = { place: house.place, actor: by(one.person), channel: 'web' } as const;
    const said = { language: 'cy', by: 'letter', print: 'large', calls: 'no', person: one.person } as const;
    assert.ok((await setPreferences(house, who, { ...said, by: 'email' })).ok);
    assert.ok((await setPreferences(house, who, said)).ok);
    assert.equal((await setPreferences(house, { ...who, actor: by(delegate.person) }, said)).ok, false);
    await appoint(one.person, (await come(elsewhere)).person);
    assert.deepEqual(await templatesOf(one.person), ['mandate-changed']);
  });
});

describe('the post room', () => {
  test('sees how many wait and since when, and neither names nor what they say', async () => {
    const { letter } = await mandateLetter();
    const list = await poster.open('/desk/letters');
    assert.match(list.text, /To post: \d+\. Waiting for a visit: \d+\. The oldest has waited since/);
    assert.match(list.body, new RegExp(letter.id));
    assert.doesNotMatch(list.body, new RegExp(`${canaries.line}|${canaries.name}|act for you`));
    assert.deepEqual((await poster.open('/desk/letters?lang=cy')).status, 200);
    await poster.open('/desk/letters?lang=en');
  });

  test('opens one by a look at the person, in both languages, and posts it once', async () => {
    const { letter, case: id } = await mandateLetter();
    const page = await poster.open(`/desk/letters/${letter.id}`);
    assert.ok(page.body.includes(canaries.line) && page.body.includes(canaries.name));
    assert.match(page.text, /Who may act for you has changed/);
    assert.match(page.text, /Mae’r sawl a gaiff weithredu drosoch wedi newid/);
    const subject = (await house.read((ctx) => getCase(ctx, id))).subjects.reporter as never;
    const [look] = await house.read((ctx) => latestLooks(ctx, subject));
    assert.deepEqual([look?.reason, look?.isRefused, look?.fields], ['post', false, ['address', 'name']]);
    const done = await poster.press(page, 'I have posted it');
    assert.match(done.text, /The letter is noted as posted/);
    assert.doesNotMatch(done.body, new RegExp(letter.id));
    const again = await poster.press(page, 'I have posted it');
    assert.equal(again.status, 409);
    assert.match(again.text, /Nothing was changed/);
    const [entry, ...more] = await entriesOf(letter.id);
    assert.deepEqual(
      [entry?.kind, entry?.actor, entry?.data, more],
      ['letter.posted', `person:${poster.person}`, '{}', []],
    );
    const posted = await poster.open(`/desk/letters/${letter.id}`);
    assert.doesNotMatch(posted.body, new RegExp(canaries.line), 'what is done is not opened again');
    assert.match((await poster.press(posted, 'It came back')).text, /The letter is kept/);
    assert.deepEqual(
      (await entriesOf(letter.id)).map(({ kind, version }) => [kind, version]),
      [
        ['letter.posted', 1],
        ['letter.kept', 2],
      ],
    );
  });

  test('keeps for a visit what has no address; the officer who helps them sees it, and hands it over once', async () => {
    const one = await come(canary);
    const delegate = await come(elsewhere);
    await appoint(one.person, delegate.person);
    const [letter] = await waitingFor(one.person);
    const who = { place: house.place, actor: system, channel: 'system' } as const;
    const { reference, subjects } = await house.read((ctx) => getCase(ctx, one.case));
    const erasure = { subject: subjects.reporter as never, keep: '2 years after closed', reason: 'request' };
    assert.ok((await eraseSubject(house, who, { ...erasure, groundOf: async () => undefined })).ok);
    const page = await poster.open(`/desk/letters/${letter?.id}`);
    assert.match(page.text, /They gave us no postal address, or it was erased/);
    assert.match((await poster.press(page, 'Keep it for a visit')).text, /The letter is kept/);
    const seen = { reference, evidence: 'document-seen', by: 'visit' };
    const helped = await helper.press(await helper.open('/desk/mandates/help'), 'See their mandates', seen);
    assert.match(helped.text, /A letter waits for them.*Who may act for you has changed/);
    const other = await come(canary);
    const theirs = await house.read((ctx) => getCase(ctx, other.case));
    const wrong = { ...seen, reference: theirs.reference, letter: letter?.id ?? '' };
    assert.equal((await helper.post('/desk/mandates/help/letter', wrong)).status, 409);
    const button = helped.forms.flatMap(({ buttons }) => buttons).find((text) => text.startsWith('They have it')) ?? '';
    const handed = await helper.press(helped, button);
    assert.match(handed.text, /The letter is noted as given/);
    assert.doesNotMatch(handed.text, /A letter waits for them/);
    assert.equal((await helper.press(helped, button)).status, 409);
    assert.deepEqual(
      (await entriesOf(letter?.id ?? '')).map(({ kind, data }) => [kind, data]),
      [
        ['letter.kept', '{"why":"no-postal-address"}'],
        ['letter.handed', '{}'],
      ],
    );
  });

  test('is warned where a delegate has the same address, and offered to keep the letter for a visit', async () => {
    const [one, delegate] = [await come(canary), await come({ ...canary, town: ['Nearby'] })];
    await appoint(one.person, delegate.person);
    const [letter] = await waitingFor(one.person);
    const page = await poster.open(`/desk/letters/${letter?.id}`);
    assert.match(page.text, /has the same address, and may open the post/);
    await poster.press(page, 'Keep it for a visit');
    const kept = await poster.open(`/desk/letters/${letter?.id}`);
    assert.match(kept.text, /Do not post it/);
    assert.deepEqual([kept.body.includes(canaries.line), kept.text.includes('I have posted it')], [false, false]);
    const apart = await mandateLetter();
    assert.doesNotMatch((await poster.open(`/desk/letters/${apart.letter.id}`)).text, /has the same address/);
  });

  test('never takes the address that a delegate gave for them', async () => {
    const [one, delegate] = [await come(), await come(elsewhere)];
    await appoint(one.person, delegate.person);
    const asDelegate = { actor: by(delegate.person), onBehalfOf: one.person, channel: 'web' } as const;
    const names = { person: seal('Tegan'), delegate: seal('Ola') };
    const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: 7, names } as const;
    const offered = await house.act(by(one.person), (ctx) => offerMandate(ctx, job));
    assert.ok(offered.ok);
    const { id } = offered.value;
    await house.act(by(delegate.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }));
    const sent = await house.act(asDelegate, async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const answers = parseAnswers(service, { address: elsewhere, container: { '': ['refuse'] } } as never);
      assert.ok(answers.ok);
      return openCase(ctx, { service, answers: answers.value });
    });
    assert.ok(sent.ok);
    const [letter] = await waitingFor(one.person);
    const page = await poster.open(`/desk/letters/${letter?.id}`);
    assert.match(page.text, /They gave us no postal address/);
    assert.doesNotMatch(page.body, /9 Elsewhere Lane/);
  });
});

describe('letters to post', () => {
  test('are shut to officers without the role, and are not there for another place', async () => {
    const { letter } = await mandateLetter();
    assert.equal((await helper.open('/desk/letters')).status, 403);
    const shut = await helper.open(`/desk/letters/${letter.id}`);
    assert.deepEqual([shut.status, shut.body.includes(canaries.line)], [403, false]);
    for (const act of ['posted', 'kept'])
      assert.equal((await helper.post(`/desk/letters/${letter.id}/${act}`, {})).status, 403);
    assert.match((await site.visitor().open('/desk/letters')).path, /^\/desk\/sign-in/);
    assert.equal((await poster.open(`/desk/letters/${house.ids.next()}`)).status, 404);
    assert.equal((await poster.open('/desk/letters/none')).status, 404);
    const other = await house.addPlace('otherham');
    const theirs = { place: other, actor: system } as const;
    await house.act(theirs, async (ctx) => {
      const to = createPerson(ctx, { kind: 'resident' });
      await ctx.writes.flush();
      sendMessage(ctx, { template: 'mandate-changed', to, fields: {}, cause: 'mandate:of-test:1' });
    });
    await deliverDue(house, other);
    const [there] = await house.read({ place: other }, listLettersOnPaper);
    assert.ok(there);
    assert.equal((await poster.open(`/desk/letters/${there.id}`)).status, 404);
    assert.equal((await poster.post(`/desk/letters/${there.id}/posted`, {})).status, 404);
  });

  test('end with the erasure of whom they are for, and after a year', async () => {
    const erased = await mandateLetter();
    const who = { place: house.place, actor: system, channel: 'system' } as const;
    const { subjects } = await house.read((ctx) => getCase(ctx, erased.case));
    const erasure = { subject: subjects.reporter as never, reason: 'request', groundOf: async () => undefined };
    assert.ok((await eraseSubject(house, who, erasure)).ok);
    const left = await mandateLetter();
    await sweepOutbox(house, house.place);
    const rowOf = (id: string) =>
      house.read((ctx) =>
        ctx.db
          .selectFrom('messages.outbox')
          .select(['state', 'why', 'fields'])
          .where('place_id', '=', ctx.place)
          .where('id', '=', id)
          .executeTakeFirst(),
      );
    assert.deepEqual(await rowOf(erased.letter.id), { state: 'failed', why: 'erased', fields: {} });
    assert.equal((await rowOf(left.letter.id))?.state, 'to-post');
    house.clock.advance(366 * 86_400_000);
    await sweepOutbox(house, house.place);
    assert.deepEqual(await rowOf(left.letter.id), { state: 'failed', why: 'too-old', fields: {} });
  });
});
