import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream, rebuildCheck, sequenceOnce } from '../../record/index.js';
import { addAuthenticator } from '../authenticators/add-authenticator.js';
import { findAuthenticator } from '../authenticators/find-authenticator.js';
import { createPerson } from '../create-person.js';
import { drawRecoveryCodes } from '../joining/draw-recovery-codes.js';
import { takeCode } from '../joining/take-code.js';
import { peopleRebuilt } from '../rebuilding/people-rebuilt.js';
import { holdRole } from '../roles/hold-role.js';
import { findSession } from '../sessions/find-session.js';
import { startSession } from '../sessions/start-session.js';
import { approveRecovery } from './approve-recovery.js';
import { askRecovery } from './ask-recovery.js';
import { inviteRecovered } from './invite-recovered.js';
import { listRecoveries } from './list-recoveries.js';
import { type RecoveryId, recoveryDays, recoveryDelayHours } from './recovery.js';
import { findRecoveryOf, stopRecovery } from './stop-recovery.js';

const house = await testHouse();
after(() => house.close());

const hour = 3_600_000;
const as = (person: PersonId, ...roles: string[]): Actor => ({ kind: 'staff', person, roles });
const admin = (person: PersonId): Actor => as(person, 'administrator');

const hire = (role: string) =>
  house.act(async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Bryn Calloway' });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role })).ok);
    return person;
  });

const [one, two] = [await hire('administrator'), await hire('administrator')];

const ask = (actor: Actor, person: PersonId) => house.act(actor, (ctx) => askRecovery(ctx, person));
const approve = (actor: Actor, id: RecoveryId) => house.act(actor, (ctx) => approveRecovery(ctx, id));
const invite = (actor: Actor, id: RecoveryId) => house.act(actor, (ctx) => inviteRecovered(ctx, id));
const stop = (actor: Actor, id: RecoveryId) => house.act(actor, (ctx) => stopRecovery(ctx, id));
const refusal = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.refused);

/** An officer with something to lose, and a recovery that was asked for. */
async function lose(role = 'contact-team') {
  const person = await hire(role);
  const asked = await ask(admin(one), person);
  assert.ok(asked.ok);
  return { person, id: asked.value };
}

async function approveTwice(id: RecoveryId) {
  assert.ok((await approve(admin(one), id)).ok);
  assert.ok((await approve(admin(two), id)).ok);
}

describe('an officer who has lost every way in', () => {
  test('is invited anew by two administrators after a day; what was lost opens nothing', async () => {
    const { person, id } = await lose();
    const finds = seal(['lost-credential']);
    await house.act((ctx) => addAuthenticator(ctx, { person, kind: 'passkey', finds }));
    const drawn = await house.act((ctx) => drawRecoveryCodes(ctx, person));
    const { token } = await house.act((ctx) => startSession(ctx, person));
    await approveTwice(id);
    house.clock.advance(recoveryDelayHours * hour);
    const renewed = await house.act((ctx) => startSession(ctx, person));
    const invited = await invite(admin(two), id);
    assert.ok(invited.ok);
    assert.equal(await house.read((ctx) => findAuthenticator(ctx, 'passkey', finds)), undefined);
    for (const each of [token, renewed.token])
      assert.equal(await house.read((ctx) => findSession(ctx, each)), undefined);
    const lost = drawn.ok ? (drawn.value[0] ?? '') : '';
    assert.equal(refusal(await house.act((ctx) => takeCode(ctx, seal([lost])))), 'wrong-code');
    const taken = await house.act((ctx) => takeCode(ctx, seal([invited.value.code])));
    assert.equal(taken.ok && taken.value.person, person);
    assert.equal(refusal(await invite(admin(two), id)), 'no-such-recovery', 'once');
  });

  test('hears of it in the sessions that are theirs, from the asking on, and may stop it', async () => {
    const person = await hire('contact-team');
    const { token } = await house.act((ctx) => startSession(ctx, person));
    const isTold = async () => (await house.read((ctx) => findSession(ctx, token)))?.isRecovering;
    assert.equal(await isTold(), false);
    const asked = await ask(admin(one), person);
    assert.ok(asked.ok);
    assert.equal(await isTold(), true);
    await approveTwice(asked.value);
    assert.equal(await isTold(), true);
    assert.equal(await house.read((ctx) => findRecoveryOf(ctx, person)), asked.value);
    assert.ok((await stop(as(person, 'contact-team'), asked.value)).ok);
    assert.equal(await isTold(), false);
    house.clock.advance(recoveryDelayHours * hour);
    assert.equal(refusal(await invite(admin(two), asked.value)), 'no-such-recovery');
  });

  test('is let in by nobody alone, and not by themself', async () => {
    const { id } = await lose();
    assert.ok((await approve(admin(one), id)).ok);
    assert.equal(refusal(await approve(admin(one), id)), 'approved-already');
    house.clock.advance(recoveryDelayHours * hour);
    assert.equal(refusal(await invite(admin(one), id)), 'too-early');
    const mine = await lose('administrator');
    const self = admin(mine.person);
    assert.equal(refusal(await approve(self, mine.id)), 'yourself');
    assert.equal(refusal(await ask(self, mine.person)), 'yourself');
    await approveTwice(mine.id);
    house.clock.advance(recoveryDelayHours * hour);
    assert.equal(refusal(await invite(self, mine.id)), 'yourself');
  });

  test('is let in by administrators only; the operator of the machine has the command line', async () => {
    const { person, id } = await lose();
    const others: readonly Actor[] = [
      as(await hire('contact-team'), 'contact-team'),
      { kind: 'anonymous' },
      { kind: 'resident', person },
      { kind: 'system', name: 'operator' },
    ];
    for (const actor of others) {
      assert.equal(refusal(await ask(actor, person)), 'not-allowed');
      assert.equal(refusal(await approve(actor, id)), 'not-allowed');
      assert.equal(refusal(await invite(actor, id)), 'not-allowed');
      assert.equal(refusal(await stop(actor, id)), 'not-allowed');
    }
  });

  test('waits a whole day after the second approval', async () => {
    const { id } = await lose();
    assert.equal(refusal(await invite(admin(two), id)), 'too-early');
    await approveTwice(id);
    house.clock.advance(recoveryDelayHours * hour - 1);
    assert.equal(refusal(await invite(admin(two), id)), 'too-early');
    house.clock.advance(1);
    assert.equal(refusal(await invite(admin(two), id)), 'done');
  });

  test('begins anew when nobody finished it in a week', async () => {
    const { person, id } = await lose();
    assert.equal(refusal(await ask(admin(two), person)), 'asked-already');
    assert.ok((await approve(admin(one), id)).ok);
    house.clock.advance(recoveryDays * 24 * hour);
    assert.equal(refusal(await approve(admin(two), id)), 'no-such-recovery');
    assert.deepEqual(await house.read((ctx) => listRecoveries(ctx)), []);
    assert.equal(refusal(await ask(admin(two), person)), 'done');
  });

  test('is staff of this place', async () => {
    const place = await house.addPlace('elsewhere');
    const { person, id } = await lose();
    const there = (work: (actor: Actor) => Actor) => ({ place, actor: work(admin(one)) });
    const asked = await house.act(
      there((actor) => actor),
      (ctx) => askRecovery(ctx, person),
    );
    assert.equal(refusal(asked), 'not-staff');
    const approved = await house.act(
      there((actor) => actor),
      (ctx) => approveRecovery(ctx, id),
    );
    assert.equal(refusal(approved), 'no-such-recovery');
  });
});

test('two administrators who approve at the same moment are two', async () => {
  const { id } = await lose();
  const both = await Promise.all([approve(admin(one), id), approve(admin(two), id)]);
  assert.deepEqual(both.map(refusal), ['done', 'done']);
  const found = (await house.read((ctx) => listRecoveries(ctx))).find((each) => each.id === id);
  assert.deepEqual([found?.state, new Set([found?.firstBy, found?.secondBy]).size], ['approved', 2]);
});

test('every step is on the record, and the table follows from it', async () => {
  const { person, id } = await lose();
  await approveTwice(id);
  house.clock.advance(recoveryDelayHours * hour);
  assert.ok((await invite(admin(one), id)).ok);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `recovery:${id}`));
  assert.deepEqual(
    entries.map(({ kind, actor }) => [kind, actor]),
    [
      ['recovery.asked', `person:${one}`],
      ['recovery.approved', `person:${one}`],
      ['recovery.approved', `person:${two}`],
      ['recovery.invited', `person:${one}`],
    ],
  );
  const theirs = await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));
  assert.deepEqual(
    theirs.slice(-2).map(({ kind }) => kind),
    ['person.recovered', 'person.invited'],
  );
  while ((await sequenceOnce(house, house.place)) > 0);
  const verdict = await rebuildCheck(house, house.place, peopleRebuilt);
  assert.ok(verdict.ok);
  const { counts } = verdict;
  assert.ok((counts['people.recovery'] ?? 0) > 5);
});
