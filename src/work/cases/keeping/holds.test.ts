import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import { type HoldScope, holdsRebuilt, liftHold, listHolds, reviewHold } from '../../../foundation/assurance/index.js';
import { createPerson } from '../../../foundation/people/index.js';
import { listStream, rebuildCheck } from '../../../foundation/record/index.js';
import { linkSubject, listKeysOf, shredKeys } from '../../../foundation/vault/index.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, Id, SubjectId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService, parseAnswers, publishService } from '../../services/index.js';
import { getCase } from '../get-case.js';
import { eraseHeld } from '../holding/erase-held.js';
import { heldErasuresRebuilt } from '../holding/held-erasures-rebuilt.js';
import { listHeld } from '../holding/list-held.js';
import { settleHeldErasures } from '../holding/settle-held-erasures.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';
import { holdRecords } from './hold-records.js';
import { listDueKeys } from './list-due-keys.js';
import { shredDueKeys } from './shred-due-keys.js';
import { spareUndue } from './spare-undue.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const who = { place: house.place, actor: system, channel: 'system' } as const;
const source = (await readFile('definitions/missed-bin.yaml', 'utf8'))
  .replace('basis: public-task', 'basis: consent')
  .replace('ends: refused', 'ends: withdrawn');
assert.ok((await house.act(system, (ctx) => publishService(ctx, source))).ok);
const [asha, nia] = [await hire(house, 'records'), await hire(house, 'records')];
const clerk = await hire(house, 'contact-team');

const answers = { container: { '': ['refuse'] }, help: { '': ['yes'] }, email: { '': ['a@example.org'] } };

/** A case that is closed, and whose it is. */
async function closed() {
  const one = await house.act(async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const parsed = parseAnswers(service, answers);
    assert.ok(parsed.ok);
    const opened = await openCase(ctx, { service, answers: parsed.value });
    assert.ok(opened.ok);
    await ctx.writes.flush();
    return getCase(ctx, opened.value.case);
  });
  await tamper(
    house,
    `update cases."case" set closed_at = '${house.clock.now().toISOString()}' where id = '${one.id}'`,
  );
  return { id: one.id, subject: one.subjects.reporter as SubjectId };
}
const living = async (subject: SubjectId) => (await house.read((ctx) => listKeysOf(ctx, subject))).length;
const inDays = (days: number) =>
  new Date(house.clock.now().getTime() + days * 24 * 3_600_000).toISOString().slice(0, 10);
const asked = (id: CaseId, scope: HoldScope = 'case') =>
  ({
    ...{
      case: id,
      scope,
      ground: 'litigation' as const,
      reviewOn: inDays(92),
      words: seal('Claim 44 in the county court'),
    },
  }) as const;

/** Places a hold as Asha does, and gives its id. */
async function hold(id: CaseId, scope?: HoldScope): Promise<Id<'hold'>> {
  const placed = await house.act(asha, (ctx) => holdRecords(ctx, asked(id, scope)));
  assert.ok(placed.ok, JSON.stringify(placed));
  const found = (await house.read({ actor: asha }, listHolds)).find((one) => one.case === id);
  assert.ok(found);
  return found.id;
}
const lift = (id: Id<'hold'>, by = nia) => house.act(by, (ctx) => liftHold(ctx, id));
const years = (many: number) => house.clock.advance(many * 366 * 24 * 3_600_000);

describe('a legal hold', () => {
  test('on a case keeps its keys past their time, and others go; lifted, they go too', async () => {
    const [held, other] = [await closed(), await closed()];
    const id = await hold(held.id);
    years(3);
    assert.equal(await shredDueKeys(house, house.place), 2);
    assert.deepEqual([await living(held.subject), await living(other.subject)], [2, 0]);
    assert.ok((await lift(id)).ok);
    assert.equal(await shredDueKeys(house, house.place), 2);
    assert.equal(await living(held.subject), 0);
  });

  test('on a person keeps all their subjects, later ones too; on a service, all its cases', async () => {
    const [first, second, stranger] = [await closed(), await closed(), await closed()];
    const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
    for (const { subject } of [first, second]) await house.act((ctx) => linkSubject(ctx, subject, person));
    const ofPerson = await hold(first.id, 'person');
    years(3);
    assert.equal(await shredDueKeys(house, house.place), 2);
    assert.deepEqual(
      [await living(first.subject), await living(second.subject), await living(stranger.subject)],
      [2, 2, 0],
    );
    const ofService = await hold(stranger.id, 'service');
    assert.ok((await lift(ofPerson)).ok);
    assert.equal(await shredDueKeys(house, house.place), 0);
    assert.ok((await lift(ofService)).ok);
    assert.equal(await shredDueKeys(house, house.place), 4);
  });

  test('that is placed after the keys were chosen and before they are destroyed wins', async () => {
    const one = await closed();
    years(3);
    const { due } = await house.read((ctx) => listDueKeys(ctx));
    assert.equal(due.length, 2);
    const id = await hold(one.id);
    assert.deepEqual(await shredKeys(house, who, due, 'retention', spareUndue), []);
    assert.equal(await living(one.subject), 2);
    assert.ok((await lift(id)).ok);
    assert.equal((await shredKeys(house, who, due, 'retention', spareUndue)).length, 2);
  });

  test('makes an erasure wait, tells until when, and it is done once when the hold is lifted', async () => {
    const one = await closed();
    const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
    await house.act((ctx) => linkSubject(ctx, one.subject, person));
    const id = await hold(one.id);
    const { cases } = await house.read((ctx) => listHeld(ctx, [one.subject]));
    assert.deepEqual(
      cases[0]?.keys.map(({ ground, holdReviewOn }) => [ground, holdReviewOn]),
      Array(2).fill(['legal-hold', inDays(92)]),
    );
    const self = { ...who, actor: { kind: 'resident', person } } as const;
    for (let time = 0; time < 2; time += 1) {
      const refused = await eraseHeld(house, self);
      assert.deepEqual([refused.ok, !refused.ok && refused.refused], [false, 'waits']);
    }
    assert.equal(await settleHeldErasures(house, house.place), 0, 'the hold stands');
    assert.equal(await living(one.subject), 2);
    assert.ok((await lift(id)).ok);
    assert.equal(await settleHeldErasures(house, house.place), 1, 'asked twice, waits once');
    assert.equal(await living(one.subject), 0);
    assert.equal(await settleHeldErasures(house, house.place), 0);
    const [erased] = await house.read((ctx) => listStream(ctx.db, ctx.place, `erasure:${one.subject}`));
    assert.equal(erased?.data.reason, 'request');
  });

  test('is placed, reviewed and lifted by the role alone, and lifted by somebody else', async () => {
    const one = await closed();
    const place = (by: typeof asha, more: object = {}) =>
      house.act(by, (ctx) => holdRecords(ctx, { ...asked(one.id), ...more }));
    assert.deepEqual(await place(clerk), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await place(asha, { reviewOn: inDays(0) }), { ok: false, refused: 'not-a-review-day' });
    assert.deepEqual(await place(asha, { reviewOn: inDays(800) }), { ok: false, refused: 'not-a-review-day' });
    assert.deepEqual(await place(asha, { case: house.ids.next() }), { ok: false, refused: 'no-such-case' });
    const id = await hold(one.id);
    assert.deepEqual(await lift(id, asha), { ok: false, refused: 'yourself' });
    assert.deepEqual(await lift(id, clerk), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await lift(house.ids.next()), { ok: false, refused: 'no-such-hold' });
    const review = (by: typeof asha, reviewOn = inDays(183)) =>
      house.act(by, (ctx) => reviewHold(ctx, { id, reviewOn }));
    assert.deepEqual(await review(clerk), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await review(nia, inDays(0)), { ok: false, refused: 'not-a-review-day' });
    assert.ok((await review(nia)).ok);
    house.clock.advance(184 * 24 * 3_600_000);
    const [listed] = await house.read({ actor: nia }, listHolds);
    assert.deepEqual([listed?.id, listed?.isOverdue], [id, true]);
    assert.equal(listed?.words && reveal(listed.words), 'Claim 44 in the county court');
    assert.deepEqual(await house.read({ actor: clerk }, listHolds), []);
    assert.ok((await lift(id)).ok);
    assert.deepEqual(await lift(id), { ok: false, refused: 'lifted-already' });
    assert.deepEqual(await review(nia), { ok: false, refused: 'lifted-already' });
  });

  test('follows from the record, and so does the erasure that waited for it', async () => {
    const verdict = await rebuildCheck(house, house.place, [holdsRebuilt, heldErasuresRebuilt]);
    assert.ok(verdict.ok, JSON.stringify(verdict));
    assert.ok((verdict.counts['assurance.hold'] ?? 0) > 4);
  });
});
