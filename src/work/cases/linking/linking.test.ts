import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import { declareInterest } from '../../../foundation/assurance/index.js';
import {
  accountNumber,
  beginMerge,
  closeAccount,
  createPerson,
  doubtMerge,
  type Evidence,
  mergeAccounts,
  noteStanding,
} from '../../../foundation/people/index.js';
import { listStream, rebuildCheck } from '../../../foundation/record/index.js';
import { linkSubject, linksRebuilt, listPersonsOf, listSubjectsOf } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService, parseAnswers, publishService } from '../../services/index.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';
import { type AccountLink, linkStream } from './account-link.js';
import { accountLinksRebuilt } from './account-links-rebuilt.js';
import { endLink } from './end-link.js';
import { findLinkState } from './find-link-state.js';
import { linkCase } from './link-case.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const source = await readFile('definitions/missed-bin.yaml', 'utf8');
assert.ok((await house.act(system, (ctx) => publishService(ctx, source))).ok);
const [asha, nia] = [await hire(house, 'contact-team'), await hire(house, 'contact-team')];
type Officer = typeof asha;

/** A request that somebody made without an account. */
async function request(name?: string): Promise<Case & { readonly subject: SubjectId }> {
  const one = await house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const parsed = parseAnswers(service, {
      ...{ container: { '': ['refuse'] }, help: { '': ['yes'] }, email: { '': ['a@example.org'] } },
      ...(name === undefined ? {} : { name: { '': [name] } }),
    });
    assert.ok(parsed.ok);
    const opened = await openCase(ctx, { service, answers: parsed.value });
    assert.ok(opened.ok);
    await ctx.writes.flush();
    return getCase(ctx, opened.value.case);
  });
  return { ...one, subject: one.subjects.reporter as SubjectId };
}

const account = (): Promise<PersonId> => house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));

interface How {
  readonly evidence?: Evidence;
  readonly past?: number;
  readonly reference?: string;
  readonly as?: Officer;
}

const link = ({ id }: Pick<Case, 'id'>, number: string, { as = asha, past = 0, reference, ...how }: How = {}) =>
  house.act(as, (ctx) =>
    linkCase(ctx, {
      ...{ case: id, account: { number: seal([number]), reference }, evidence: 'document-seen', by: 'visit', past },
      ...how,
    }),
  );
const linkTo = (one: Pick<Case, 'id'>, person: PersonId, how?: How) => link(one, accountNumber(person), how);
const end = (made: AccountLink, as: Officer = nia) =>
  house.act(as, (ctx) => endLink(ctx, { case: made.case, link: made.id, why: 'somebody-else' }));
const said = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.refused);
const subjectsOf = (person: PersonId) => house.read((ctx) => listSubjectsOf(ctx, person));
const personsOf = ({ subject }: { readonly subject: SubjectId }) => house.read((ctx) => listPersonsOf(ctx, subject));

async function linked(person: PersonId) {
  const one = await request();
  const made = await linkTo(one, person);
  assert.ok(made.ok, said(made));
  return { one, made: made.value };
}

describe('a request that an officer puts into an account', () => {
  test('is its person’s from then on, until a second officer takes it out; both stand on the record, by codes and ids', async () => {
    const person = await account();
    const { one, made } = await linked(person);
    assert.deepEqual(await subjectsOf(person), [one.subject]);
    assert.equal(said(await end(made, asha)), 'own-link');
    assert.deepEqual(await subjectsOf(person), [one.subject], 'the officer who made it does not end it');
    assert.equal(said(await end(made)), 'done');
    assert.deepEqual(await subjectsOf(person), []);
    assert.equal(said(await end(made)), 'no-longer');
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, linkStream(made.id)));
    assert.deepEqual(
      entries.map(({ kind, actor, data }) => [kind, actor, data.evidence ?? data.why, data.identity]),
      [
        ['account-link.made', `person:${asha.person}`, 'document-seen', 'P1'],
        ['account-link.ended', `person:${nia.person}`, 'somebody-else', undefined],
      ],
    );
  });

  test('is not put there on what a relative may know as well', async () => {
    const [one, person] = [await request(), await account()];
    for (const evidence of ['details-matched', 'known-by-sight'] as const)
      assert.equal(said(await linkTo(one, person, { evidence })), 'not-sure-enough');
    assert.deepEqual(await personsOf(one), []);
  });

  test('is not put there again by an old form, and is by a new one', async () => {
    const person = await account();
    const { one, made } = await linked(person);
    assert.equal(said(await linkTo(one, person)), 'changed', 'the same form sent twice');
    assert.equal(said(await linkTo(one, person, { past: 1 })), 'held');
    assert.equal(said(await end(made)), 'done');
    assert.equal(said(await linkTo(one, person)), 'changed', 'a form from before it was taken out');
    assert.deepEqual(await personsOf(one), []);
    const again = await linkTo(one, person, { past: 1 });
    assert.ok(again.ok, said(again));
    assert.deepEqual(await personsOf(one), [person]);
    assert.equal(said(await end(made)), 'no-longer', 'the ended link does not end the new one');
    assert.equal(said(await end(again.value)), 'done');
    const other = await account();
    assert.equal(said(await linkTo(one, other, { past: 2 })), 'done', 'its right person, at last');
    assert.deepEqual(await personsOf(one), [other]);
  });

  test('goes into one of two accounts where two officers link it at once', async () => {
    const [one, first, second] = [await request(), await account(), await account()];
    const both = await Promise.all([linkTo(one, first), linkTo(one, second, { as: nia })]);
    assert.deepEqual(both.map(said).sort(), ['changed', 'done']);
    assert.equal((await personsOf(one)).length, 1);
  });

  test('is not taken from an account that it is in', async () => {
    const [owner, thief] = [await account(), await account()];
    const one = await request();
    await house.act((ctx) => linkSubject(ctx, one.subject, owner));
    assert.equal(said(await linkTo(one, thief)), 'held');
    const { one: other } = await linked(owner);
    assert.equal(said(await linkTo(other, thief, { past: 1 })), 'held');
    assert.deepEqual([...(await personsOf(one)), ...(await personsOf(other))], [owner, owner]);
  });

  test('goes into no account that was closed, is in doubt, or is of somebody who died; and into the one that goes on', async () => {
    const [closed, dead, kept, merged] = [await account(), await account(), await account(), await account()];
    const resident = (person: PersonId) => ({ kind: 'resident', person }) as const;
    await closeAccount(house, { place: house.place, actor: resident(closed), channel: 'web' });
    const verifier = await hire(house, 'mandate-verifier');
    const noted = await house.act(verifier, (ctx) =>
      noteStanding(ctx, { person: dead, note: 'died', evidence: 'death-certificate' }),
    );
    assert.ok(noted.ok, said(noted));
    const token = await house.act(resident(kept), (ctx) => beginMerge(ctx, ctx.clock.now()));
    assert.ok(token.ok);
    const merge = await house.act(resident(merged), (ctx) =>
      mergeAccounts(ctx, { token: token.value, provedAt: ctx.clock.now() }, async () => []),
    );
    assert.ok(merge.ok);
    for (const person of [closed, dead, asha.person])
      assert.equal(said(await linkTo(await request(), person)), 'no-such-account');
    const one = await request();
    assert.equal(said(await linkTo(one, merged)), 'done');
    assert.deepEqual(await personsOf(one), [kept]);
    const desk = await hire(house, 'help-desk');
    const { id } = merge.value.merge;
    assert.ok((await house.act(desk, (ctx) => doubtMerge(ctx, { id, why: 'not-meant' }))).ok);
    for (const person of [kept, merged]) assert.equal(said(await linkTo(await request(), person)), 'no-such-account');
  });

  test('is named by another request of the account too, if one person’s, and one that the officer may link', async () => {
    const [one, person] = [await request(), await account()];
    const { one: known } = await linked(person);
    const nobodys = await request();
    for (const reference of [nobodys.reference, one.reference, 'MB-0000-0000', undefined])
      assert.equal(said(await link(one, '', reference === undefined ? {} : { reference })), 'no-such-account');
    assert.equal(said(await link(one, known.reference, { reference: known.reference })), 'done');
    assert.deepEqual(await personsOf(one), [person]);
  });

  test('looks to an officer who may not link it as if there were none', async () => {
    const [one, person] = [await request(), await account()];
    const nowhere = { id: house.ids.next<'case'>() };
    const crew = await hire(house, 'waste-crews'); // sees its address, and helps nobody
    const desk = await hire(house, 'help-desk'); // helps people, and sees nothing of it
    for (const as of [crew, desk]) {
      assert.deepEqual(await linkTo(one, person, { as }), await linkTo(nowhere, person, { as }));
      assert.equal(said(await linkTo(one, person, { as })), 'no-such-case');
      assert.deepEqual(await house.act(as, (ctx) => findLinkState(ctx, one.id)), undefined);
      const { made } = await linked(await account());
      assert.equal(said(await end(made, as)), 'no-such-case');
    }
    for (const actor of [system, { kind: 'resident', person } as const, { kind: 'anonymous' } as const]) {
      const tried = await house.act(actor, (ctx) =>
        linkCase(ctx, {
          ...{ case: one.id, account: { number: seal([accountNumber(person)]) }, evidence: 'document-seen' },
          ...{ by: 'visit', past: 0 },
        }),
      );
      assert.equal(said(tried), 'no-such-case');
    }
    assert.deepEqual(await personsOf(one), []);
  });

  test('is linked, and taken out, by nobody who is near to whose account it is', async () => {
    const [one, person, theirs] = [await request(), await account(), await request()];
    await house.act(async (ctx) => {
      await linkSubject(ctx, theirs.subject, person);
      await linkSubject(ctx, theirs.subject, nia.person); // the person works here
    });
    assert.equal(said(await linkTo(one, person)), 'too-near');
    assert.equal(said(await linkTo(one, person, { as: nia })), 'too-near');
    assert.deepEqual(await personsOf(one), []);
    const close = await hire(house, 'contact-team');
    const declared = await house.act(close, (ctx) =>
      declareInterest(ctx, { relation: 'close', name: seal('Mair Quell'), address: undefined }),
    );
    assert.ok(declared.ok, said(declared));
    const hers = await request('Mair Quell');
    assert.equal(said(await linkTo(hers, await account(), { as: close })), 'second-person');
    const made = await linkTo(hers, person, { as: asha });
    assert.equal(said(made), 'too-near', 'whoever works here is near to all who do');
    const her = await account();
    assert.equal(said(await linkTo(hers, her)), 'done');
    const another = await linkTo(await request(), her, { as: close });
    assert.equal(said(another), 'too-near', 'by what the account holds');
  });
});

test('links, and the accounts that they open, rebuild from the record', async () => {
  const verdict = await rebuildCheck(house, house.place, [accountLinksRebuilt, linksRebuilt]);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
