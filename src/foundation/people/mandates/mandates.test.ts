import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { rebuildCheck } from '../../record/index.js';
import {
  actFor,
  createOrgUnit,
  createPerson,
  findOffered,
  findResident,
  findRight,
  hideFromAll,
  hideFromDelegate,
  joinOrgUnit,
  leaveOrgUnit,
  listMandatesOf,
  mandatesRebuilt,
  offerMandate,
  shareLooks,
  startSession,
  stepMandate,
} from '../index.js';
import { type Capacity, capacities, realms } from './capacities/capacity.js';
import { everyMandateAction, type MandateScope } from './mandate.js';
import { effectiveRight, intersect, rightOf } from './right.js';

const house = await testHouse();
after(() => house.close());
const day = 86_400_000;
const bin = { service: 'missed-bin', realm: 'general' } as const;

const newcomer = (): Promise<PersonId> => house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
const by = (person: PersonId, onBehalfOf?: PersonId) => ({
  actor: { kind: 'resident', person } as const,
  ...(onBehalfOf ? { onBehalfOf } : {}),
});
const names = { person: seal('Tegan'), delegate: seal('Ola of the advice centre') };
const given = { capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: 7, names } as const;

async function offer(person: PersonId, more: object = {}) {
  const offered = await house.act(by(person), (ctx) => offerMandate(ctx, { ...given, ...more }));
  assert.ok(offered.ok, offered.ok ? '' : offered.refused);
  return offered.value;
}
const step = (person: PersonId, id: string, how: 'accept' | 'suspend' | 'resume' | 'withdraw' | 'give-up' | 'refuse') =>
  house.act(by(person), (ctx) => stepMandate(ctx, { id: id as never, step: how }));
const refusedOf = (outcome: { ok: boolean; refused?: string }) => (outcome.ok ? undefined : outcome.refused);

async function inForce(more: object = {}) {
  const [person, delegate] = [await newcomer(), await newcomer()];
  const { id, code } = await offer(person, more);
  assert.ok((await step(delegate, id, 'accept')).ok);
  return { person, delegate, id, code };
}

describe('a mandate', () => {
  test('is offered by a code that is good once, however it is typed', async () => {
    const [person, delegate] = [await newcomer(), await newcomer()];
    const { id, code } = await offer(person);
    const typed = code.toUpperCase().replace(/(.{4})/g, '$1 ');
    assert.equal((await house.read((ctx) => findOffered(ctx, seal([typed]))))?.id, id);
    assert.equal(await house.read((ctx) => findOffered(ctx, seal([code.replace(/^./, 'f').slice(0, 31)]))), undefined);
    assert.ok((await step(delegate, id, 'accept')).ok);
    assert.equal(await house.read((ctx) => findOffered(ctx, seal([code]))), undefined);
  });

  test('lets the delegate do what it names while it is in force, and nothing else', async () => {
    const { person, delegate } = await inForce({ may: ['see'] });
    const right = await house.read((ctx) => findRight(ctx, delegate, person));
    assert.deepEqual(
      [right.may(bin, 'see'), right.may(bin, 'apply'), right.may({ ...bin, service: 'other' }, 'see')],
      [true, false, false],
    );
    const back = await house.read((ctx) => findRight(ctx, person, delegate));
    assert.equal(back.may(bin, 'see'), false);
    house.clock.advance(8 * day);
    assert.equal((await house.read((ctx) => findRight(ctx, delegate, person))).may(bin, 'see'), false);
  });

  test('is never for oneself, on evidence alone that nobody saw, for nothing, for too long, or given on', async () => {
    const person = await newcomer();
    const refused = async (more: object, as = by(person)) =>
      refusedOf(await house.act(as, (ctx) => offerMandate(ctx, { ...given, ...more })));
    assert.equal(await refused({ capacity: 'attorney-finance' }), 'needs-evidence');
    assert.equal(await refused({ services: [] }), 'nothing-chosen');
    assert.equal(await refused({ days: 367 }), 'too-long');
    assert.equal(await refused({}, by(person, await newcomer())), 'not-for-oneself');
    const { id } = await offer(person);
    assert.equal(refusedOf(await step(person, id, 'accept')), 'oneself');
  });

  test('of an interpreter is for one service and one day, to fill in and for nothing else', async () => {
    const person = await newcomer();
    const interpreting = { capacity: 'interpreter', may: ['fill'], days: 1 } as const;
    const refused = async (more: object) =>
      refusedOf(await house.act(by(person), (ctx) => offerMandate(ctx, { ...given, ...interpreting, ...more })));
    assert.equal(await refused({ may: ['see'] }), 'beyond-capacity');
    assert.equal(await refused({ may: ['fill', 'apply'] }), 'beyond-capacity');
    assert.equal(await refused({ services: ['missed-bin', 'care'] }), 'beyond-capacity');
    assert.equal(await refused({ days: 2 }), 'too-long');
    assert.equal(await refused({ capacity: 'carer' }), 'beyond-capacity');
    const { person: speaker, delegate } = await inForce(interpreting);
    const may = async () => {
      const right = await house.read((ctx) => findRight(ctx, delegate, speaker));
      const acts = (['fill', 'see', 'apply'] as const).map((action) => right.may(bin, action));
      return [...acts, right.sees(bin, 'address')];
    };
    assert.deepEqual(await may(), [true, false, false, false]);
    house.clock.advance(day);
    assert.deepEqual(await may(), [false, false, false, false]);
  });

  test('makes no circle of two people who act for each other', async () => {
    const { person, delegate } = await inForce();
    const { id } = await offer(delegate);
    assert.equal(refusedOf(await step(person, id, 'accept')), 'circle');
    house.clock.advance(8 * day);
    const later = await offer(delegate);
    assert.ok((await step(person, later.id, 'accept')).ok, 'what is over is no circle');
  });

  test('is suspended, goes on and is withdrawn by the person alone, at once', async () => {
    const { person, delegate, id } = await inForce();
    const may = async () => (await house.read((ctx) => findRight(ctx, delegate, person))).may(bin, 'see');
    assert.equal(refusedOf(await step(delegate, id, 'withdraw')), 'not-yours');
    assert.equal(refusedOf(await step(await newcomer(), id, 'suspend')), 'not-yours');
    assert.ok((await step(person, id, 'suspend')).ok);
    assert.equal(await may(), false);
    assert.ok((await step(person, id, 'resume')).ok);
    assert.equal(await may(), true);
    assert.ok((await step(person, id, 'withdraw')).ok);
    assert.equal(await may(), false);
    assert.equal(refusedOf(await step(person, id, 'resume')), 'not-now');
    assert.equal(refusedOf(await step(delegate, id, 'give-up')), 'not-now');
  });

  test('hides from the delegate what the person says, whatever another mandate gives', async () => {
    const { person, delegate, id } = await inForce();
    const more = await offer(person);
    assert.ok((await step(delegate, more.id, 'accept')).ok);
    const sees = async (field: string) =>
      (await house.read((ctx) => findRight(ctx, delegate, person))).sees(bin, field);
    assert.equal(await sees('address'), true);
    const hide = (as: PersonId) =>
      house.act(by(as), (ctx) => hideFromDelegate(ctx, { id, hidden: ['missed-bin.address'] }));
    assert.equal(refusedOf(await hide(delegate)), 'not-yours');
    assert.ok((await hide(person)).ok);
    assert.deepEqual([await sees('address'), await sees('name')], [false, true]);
  });

  test('never shows what the person hides from all, under a later mandate neither, until they show it again', async () => {
    const { person, delegate } = await inForce();
    const hide = (as: PersonId, answers: readonly string[], onBehalfOf?: PersonId) =>
      house.act(by(as, onBehalfOf), (ctx) => hideFromAll(ctx, answers));
    assert.equal(refusedOf(await hide(delegate, [], person)), 'not-yours');
    assert.ok((await hide(person, ['missed-bin.address', 'missed-bin.name'])).ok);
    assert.ok((await hide(person, ['missed-bin.address', 'missed-bin.email'])).ok);
    const more = await offer(person);
    assert.ok((await step(delegate, more.id, 'accept')).ok);
    const sees = async (field: string) =>
      (await house.read((ctx) => findRight(ctx, delegate, person))).sees(bin, field);
    assert.deepEqual([await sees('address'), await sees('email'), await sees('name')], [false, false, true]);
    assert.ok((await hide(person, [])).ok);
    assert.equal(await sees('address'), true);
    await hide(person, ['missed-bin.address']);
  });

  test('shares who looked only at the person’s word, and while it lasts', async () => {
    const { person, delegate, id } = await inForce();
    const share = (as: PersonId, isShared: boolean) =>
      house.act(by(as), (ctx) => shareLooks(ctx, { id: id as never, isShared }));
    assert.equal(refusedOf(await share(delegate, true)), 'not-yours');
    const shared = await share(person, true);
    assert.ok(shared.ok && shared.value.sharesLooks);
    assert.ok((await step(person, id, 'suspend')).ok);
    assert.ok((await step(person, id, 'withdraw')).ok);
    assert.equal(refusedOf(await share(person, false)), 'not-now');
  });

  test('of a profession ends in the act by which its holder leaves their firm, and no other does', async () => {
    const { person, delegate, id } = await inForce();
    const friend = await offer(person, { capacity: 'consent' });
    assert.ok((await step(delegate, friend.id, 'accept')).ok);
    const slug = `advice-${house.ids.next<'org-unit'>().slice(-6)}`;
    const unit = await house.act(async (ctx) =>
      createOrgUnit(ctx, { slug, name: { en: 'Advice', cy: 'Cyngor' }, kind: 'community' }),
    );
    assert.ok((await house.act((ctx) => joinOrgUnit(ctx, { person: delegate, unit }))).ok);
    assert.ok((await house.act((ctx) => leaveOrgUnit(ctx, { person: delegate, unit }))).ok);
    const mandates = await house.read((ctx) => listMandatesOf(ctx, delegate));
    const stateOf = (which: string) => mandates.find((one) => one.id === which)?.state;
    assert.deepEqual([stateOf(id), stateOf(friend.id)], ['ended', 'active']);
  });

  test('is what its record says', async () => {
    await inForce();
    const verdict = await rebuildCheck(house, house.place, mandatesRebuilt);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });
});

describe('a session', () => {
  test('acts for the person until the mandate ends, and then for nobody until it is told', async () => {
    const { person, delegate, id } = await inForce();
    const { token } = await house.act((ctx) => startSession(ctx, delegate));
    const resident = () => house.read((ctx) => findResident(ctx, token));
    const turn = (as: PersonId, mandate: string | undefined) =>
      house.act(by(as), (ctx) => actFor(ctx, { token, mandate: mandate as never }));
    assert.equal(refusedOf(await turn(person, id)), 'not-in-force');
    assert.ok((await turn(delegate, id)).ok);
    assert.equal((await resident())?.actingFor?.person, person);
    assert.ok((await step(person, id, 'withdraw')).ok);
    assert.deepEqual([(await resident())?.actingFor, (await resident())?.isMandateOver], [undefined, true]);
    assert.equal(refusedOf(await turn(delegate, id)), 'not-in-force');
    assert.ok((await turn(delegate, undefined)).ok);
    assert.equal((await resident())?.isMandateOver, false);
  });
});

describe('rights together', () => {
  const words = ['a', 'b', 'c'];
  const cases = [undefined, 'one', 'two'] as const;
  const scope: fc.Arbitrary<MandateScope> = fc.record({
    capacity: fc.constantFrom(...(Object.keys(capacities) as Capacity[])),
    services: fc.uniqueArray(fc.constantFrom(...words)),
    may: fc.uniqueArray(fc.constantFrom(...everyMandateAction)),
    hidden: fc.uniqueArray(fc.constantFrom(...words.flatMap((one) => words.map((field) => `${one}.${field}`)))),
    case: fc.constantFrom(undefined, 'one' as CaseId),
  });
  const asked = words.flatMap((service) =>
    realms.flatMap((realm) => cases.map((caseId) => ({ service, realm, ...(caseId ? { caseId } : {}) }))),
  );
  const all = (right: ReturnType<typeof rightOf>) =>
    asked.flatMap((of) => [
      ...everyMandateAction.map((action) => right.may(of, action)),
      ...words.map((field) => right.sees(of, field)),
    ]);

  test('are never wider than any of them, whatever their order, and do not change when one comes twice', () => {
    fc.assert(
      fc.property(scope, scope, scope, (one, two, three) => {
        const rights = [one, two, three].map(rightOf);
        const both = all(intersect(...rights));
        assert.deepEqual(both, all(intersect(...[...rights].reverse())));
        assert.deepEqual(both, all(intersect(...rights, rightOf(two))));
        for (const right of rights) assert.ok(all(right).every((may, at) => may || !both[at]));
      }),
    );
  });

  test('are no wider for what is offered again, or more narrowly, and never show what is hidden anywhere', () => {
    fc.assert(
      fc.property(fc.array(scope, { maxLength: 4 }), fc.nat(), scope, (mandates, at, other) => {
        const before = all(effectiveRight(mandates, []));
        const again = mandates[at % Math.max(1, mandates.length)];
        if (again) {
          const within = <Of>(mine: readonly Of[], theirs: readonly Of[]) => mine.filter((one) => theirs.includes(one));
          const narrower = {
            ...again,
            ...{ services: within(again.services, other.services), may: within(again.may, other.may) },
          };
          const after = all(effectiveRight([...mandates, again, narrower], []));
          assert.deepEqual(after, before);
        }
        const hidden = [...other.hidden, ...mandates.flatMap((one) => one.hidden)];
        const right = effectiveRight(mandates, other.hidden);
        for (const of of asked)
          for (const field of words) assert.ok(!hidden.includes(`${of.service}.${field}`) || !right.sees(of, field));
        const least = all(right);
        const each = mandates.map((one) => all(rightOf(one)));
        assert.ok(least.every((may, spot) => !may || each.some((one) => one[spot])));
      }),
    );
  });

  test('never let a capacity for money into health, nor the other way round', () => {
    fc.assert(
      fc.property(scope, (one) => {
        const right = rightOf(one);
        const barred = /-finance$|^appointee$/.test(one.capacity) ? 'health' : 'finance';
        if (!/-(finance|health)$|^appointee$/.test(one.capacity)) return;
        for (const of of asked.filter(({ realm }) => realm === barred))
          assert.ok(!right.may(of, 'see') && !right.may(of, 'apply') && words.every((field) => !right.sees(of, field)));
      }),
    );
  });
});
