import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import { discloseOwn } from '../../../foundation/assurance/index.js';
import { createPerson } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import { findBlind, linkSubject, listKeysOf, shredKeys } from '../../../foundation/vault/index.js';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import { publish } from '../../services/testing.js';
import { getCase } from '../get-case.js';
import { ownFieldsOf } from '../holding/held.js';
import { listHeld } from '../holding/list-held.js';
import { casesRebuilt, openCase } from '../index.js';
import { moveCase } from '../move-case.js';
import { listNotes } from '../notes/list-notes.js';
import { searchKind } from '../sealing/search-lines.js';
import { hire, openLamp } from '../testing.js';
import { contestField } from './contest-field.js';
import { type AskedCorrection, correctField } from './correct-field.js';
import { listContests } from './list-contests.js';
import { stateContest } from './state-contest.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
await publish(house, await readFile('definitions/correction.yaml', 'utf8'));
const desk = await hire(house, 'lamp-desk');
const rights = await hire(house, 'information-rights');

const asPerson = (person: PersonId): Actor => ({ kind: 'resident', person });

/** A resident with a case of their own. */
async function begin() {
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const one = await openLamp(house);
  const subject = one.subjects.reporter ?? Object.values(one.subjects)[0];
  assert.ok(subject);
  await house.act((ctx) => linkSubject(ctx, subject, person));
  return { person, one, subject };
}
const contest = (actor: Actor, id: CaseId, field = 'email') =>
  house.act({ actor, channel: 'web' }, (ctx) =>
    contestField(ctx, {
      ...{ case: id, field, language: 'en' },
      ...{ wrong: seal('Canary: it is my old one'), shouldBe: seal('canary-new@example.org') },
    }),
  );
const markOf = async (id: CaseId, field = 'email') =>
  (await house.read((ctx) => listContests(ctx, [id]))).get(id)?.get(field);
const decide = async (id: CaseId, transition: string, more: object = {}) => {
  const moved = await house.act({ actor: rights, channel: 'desk' }, (ctx) =>
    moveCase(ctx, { case: id, transition, note: seal('Seen.'), ...more }),
  );
  assert.ok(moved.ok, JSON.stringify(moved));
};
const uphold = (id: CaseId) => decide(id, 'uphold', { decision: { grounds: ['shown'] } });
const reject = (id: CaseId) => decide(id, 'refuse', { decision: { grounds: ['accurate'] }, reason: 'not-shown' });
const correct = (actor: Actor, asked: AskedCorrection) =>
  house.act({ actor, channel: 'desk' }, (ctx) => correctField(ctx, asked));
const refused = (reason: string) => ({ ok: false, refused: reason });
const streamOf = (id: CaseId) => house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));

/** What the person reads of their own case. */
async function own(person: PersonId, id: CaseId, field: string): Promise<unknown> {
  const who = { place: house.place, actor: asPerson(person), channel: 'web' } as const;
  const one = await house.read((ctx) => getCase(ctx, id));
  const held = await house.read((ctx) => listHeld(ctx, Object.values(one.subjects)));
  const mine = held.cases.find((each) => each.one.id === id);
  assert.ok(mine);
  const matter = { rows: [{ table: 'cases.case', row: id }], subjectOf: ownFieldsOf(mine), case: id };
  const disclosed = await discloseOwn(house, who, [matter]);
  assert.ok(disclosed.ok);
  const value = disclosed.value.get(id)?.get(field);
  return value && reveal(value);
}

describe('contesting an answer', () => {
  test('marks it at once, opens the case that decides, and records codes alone', async () => {
    const { person, one } = await begin();
    const contested = await contest(asPerson(person), one.id);
    assert.ok(contested.ok);
    const mark = await markOf(one.id);
    assert.deepEqual(mark, contested.value.contest);
    assert.equal(mark?.state, 'contested');
    const correction = await house.read((ctx) => getCase(ctx, contested.value.contest.correction));
    assert.deepEqual([correction.service, correction.state], ['correction', 'received']);
    const entry = (await streamOf(one.id)).at(-1);
    assert.deepEqual([entry?.kind, entry?.data.field], ['case.contested', 'email']);
    assert.equal(JSON.stringify(entry?.data).includes('Canary'), false);
    assert.equal((await house.read((ctx) => getCase(ctx, one.id))).version, one.version + 1);
  });

  test('is refused for another’s answer, for one that is not asked, and while it is not decided', async () => {
    const [{ person, one }, stranger] = [await begin(), await begin()];
    assert.deepEqual(await contest(asPerson(stranger.person), one.id), refused('no-such-answer'));
    assert.deepEqual(await contest(asPerson(person), one.id, 'constructor'), refused('no-such-answer'));
    assert.deepEqual(await contest(asPerson(person), one.id, 'neighbour'), refused('no-such-answer'));
    assert.deepEqual(await contest(desk, one.id), refused('no-such-answer'));
    assert.ok((await contest(asPerson(person), one.id)).ok);
    assert.deepEqual(await contest(asPerson(person), one.id), refused('already-contested'));
  });

  test('that is refused leaves the mark refused, and the person adds a statement once', async () => {
    const { person, one } = await begin();
    const contested = await contest(asPerson(person), one.id);
    assert.ok(contested.ok);
    const say = (actor: Actor) =>
      house.act({ actor, channel: 'web' }, (ctx) =>
        stateContest(ctx, { case: one.id, field: 'email', text: seal('Canary: it was never mine') }),
      );
    assert.deepEqual(await say(asPerson(person)), refused('not-refused'));
    await reject(contested.value.contest.correction);
    assert.equal((await markOf(one.id))?.state, 'refused');
    assert.deepEqual(await say(desk), refused('no-such-answer'));
    const stated = await say(asPerson(person));
    assert.ok(stated.ok);
    const notes = await house.read((ctx) => listNotes(ctx, one.id));
    assert.deepEqual([notes.at(-1)?.id, notes.at(-1)?.writtenBy], [stated.value.statement, `person:${person}`]);
    assert.deepEqual(await say(asPerson(person)), refused('not-refused'));
    assert.ok((await contest(asPerson(person), one.id)).ok, 'it may be contested again');
  });

  test('that is decided anew when its case is opened again is contested again', async () => {
    const { person, one } = await begin();
    const contested = await contest(asPerson(person), one.id);
    assert.ok(contested.ok);
    const { correction } = contested.value.contest;
    await reject(correction);
    await decide(correction, 'reopen');
    assert.equal((await markOf(one.id))?.state, 'contested');
    await decide(correction, 'withdraw');
    assert.equal((await markOf(one.id))?.state, 'withdrawn');
  });
});

describe('putting an answer right', () => {
  test('writes the new value once it was upheld, for its reader and for searches, and the old is read no more', async () => {
    const { person, one } = await begin();
    const contested = await contest(asPerson(person), one.id);
    assert.ok(contested.ok);
    const asked = { case: one.id, field: 'email', value: seal('canary-new@example.org') };
    assert.deepEqual(await correct(desk, asked), refused('not-upheld'));
    await uphold(contested.value.contest.correction);
    assert.equal((await markOf(one.id))?.state, 'upheld');
    assert.deepEqual(await correct(await hire(house, 'librarians'), asked), refused('not-allowed'));
    assert.deepEqual(await correct(asPerson(person), asked), refused('not-allowed'));
    assert.ok((await correct(desk, asked)).ok);
    assert.equal((await markOf(one.id))?.state, 'corrected');
    assert.equal(await own(person, one.id, 'email'), 'canary-new@example.org');
    const find = (value: string) =>
      house.read((ctx) => findBlind(ctx, searchKind(one.service, ['email']), seal([value])));
    assert.ok((await find('canary-new@example.org')).some(({ row }) => row === one.id));
    assert.equal(
      (await find('canary@example.org')).some(({ row }) => row === one.id),
      false,
    );
    assert.deepEqual(await correct(desk, asked), refused('not-upheld'), 'once');
    const entry = (await streamOf(one.id)).at(-1);
    assert.equal(entry?.kind, 'case.corrected');
    assert.equal(JSON.stringify(entry?.data).includes('canary-new'), false);
  });

  test('of an answer that is not sealed changes the row, and the record rebuilds it', async () => {
    const { person, one } = await begin();
    const contested = await contest(asPerson(person), one.id, 'lamp');
    assert.ok(contested.ok);
    await uphold(contested.value.contest.correction);
    assert.ok((await correct(rights, { case: one.id, field: 'lamp', value: seal('path') })).ok, 'who decided may');
    const now = await house.read((ctx) => getCase(ctx, one.id));
    assert.equal(now.fields.lamp, 'path');
    const rows = casesRebuilt.find(({ table }) => table === 'cases.case');
    const [rebuilt] = rows?.rebuild(await streamOf(one.id), () => undefined) ?? [];
    assert.deepEqual([rebuilt?.fields, rebuilt?.version], [now.fields, now.version]);
  });

  test('is refused where the key is destroyed', async () => {
    const { person, one, subject } = await begin();
    const contested = await contest(asPerson(person), one.id);
    assert.ok(contested.ok);
    await uphold(contested.value.contest.correction);
    const keys = await house.read((ctx) => listKeysOf(ctx, subject));
    const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
    await shredKeys(
      house,
      who,
      keys.map(({ key }) => key),
      'erasure',
    );
    const asked = { case: one.id, field: 'email', value: seal('canary-new@example.org') };
    assert.deepEqual(await correct(desk, asked), refused('erased'));
    assert.deepEqual(await correct(desk, { ...asked, case: house.ids.next<'case'>() }), refused('no-such-case'));
  });
});

test('nothing is contested where the place does not publish the service that decides', async () => {
  const other = await testHouse();
  try {
    await publish(other);
    const person = await other.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
    const one = await other.act({ actor: asPerson(person), channel: 'web' }, async (ctx) => {
      const service = await getService(ctx, 'broken-lamp');
      const opened = await openCase(ctx, { service, answers: { email: seal('a@example.org') } });
      assert.ok(opened.ok);
      return opened.value.case;
    });
    const asked = { case: one, field: 'email', language: 'cy', wrong: seal('x'), shouldBe: seal('y') } as const;
    const tried = await other.act({ actor: asPerson(person), channel: 'web' }, (ctx) => contestField(ctx, asked));
    assert.deepEqual(tried, refused('not-offered'));
  } finally {
    await other.close();
  }
});
