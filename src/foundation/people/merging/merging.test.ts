import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream, rebuildCheck } from '../../record/index.js';
import { linkSubject, listSubjectsOf, mintSubject } from '../../vault/index.js';
import { noteIdentity } from '../identity/note-identity.js';
import {
  actFor,
  beginMerge,
  createPerson,
  doubtMerge,
  findResident,
  findRight,
  hideFromAll,
  listMergesInto,
  listOwnMandates,
  listOwnSubjects,
  type MandateAction,
  mandateActions,
  mandatesRebuilt,
  mergeAccounts,
  mergesRebuilt,
  offerMandate,
  settleMerge,
  startSession,
  stepMandate,
} from '../index.js';
import { mergeMinutes } from '../selves/account-merge.js';

const house = await testHouse();
after(() => house.close());

const newcomer = (): Promise<PersonId> => house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;
const refusedOf = (outcome: { ok: boolean; refused?: string }) => (outcome.ok ? undefined : outcome.refused);

const isAbout = (person: PersonId): Promise<SubjectId> =>
  house.act(async (ctx) => {
    const subject = mintSubject(ctx);
    await ctx.writes.flush();
    await linkSubject(ctx, subject, person);
    return subject;
  });

async function appoint(person: PersonId, delegate: PersonId, services: string[], may: MandateAction[]) {
  const names = { person: seal('Tegan'), delegate: seal('Ola') };
  const job = { capacity: 'adviser', services, may, days: 7, names } as const;
  const offered = await house.act(by(person), (ctx) => offerMandate(ctx, job));
  assert.ok(offered.ok, refusedOf(offered));
  const step = { id: offered.value.id, step: 'accept' } as const;
  const taken = await house.act(by(delegate), (ctx) => stepMandate(ctx, step));
  return { id: offered.value.id, refused: refusedOf(taken) };
}

/** Proves the first, then the second, and puts them together. */
async function merge(first: PersonId, second: PersonId) {
  const begun = await house.act(by(first), (ctx) => beginMerge(ctx, ctx.clock.now()));
  assert.ok(begun.ok);
  return house.act(by(second), (ctx) =>
    mergeAccounts(ctx, { token: begun.value, provedAt: ctx.clock.now() }, async () => []),
  );
}
async function merged(first: PersonId, second: PersonId) {
  const outcome = await merge(first, second);
  assert.ok(outcome.ok, refusedOf(outcome));
  return outcome.value.merge;
}
const officer = (roles = ['help-desk']) =>
  house
    .act(async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Nia' }))
    .then((person) => ({ kind: 'staff', person, roles }) as const);
const own = (person: PersonId) => house.read((ctx) => listOwnSubjects(ctx, person));
const bin = { service: 'missed-bin', realm: 'general' } as const;

describe('two accounts of one person', () => {
  test('are one after both were proved: what stands under either is theirs, and each way in leads to the one that goes on', async () => {
    const [first, second] = [await newcomer(), await newcomer()];
    const subjects = [await isAbout(first), await isAbout(second)];
    const one = await merged(first, second);
    assert.deepEqual([one.kept, one.merged], [first, second]);
    assert.deepEqual([...(await own(first))].sort(), [...subjects].sort());
    const { token } = await house.act((ctx) => startSession(ctx, second));
    assert.equal((await house.read((ctx) => findResident(ctx, token)))?.person, first);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `account-merge:${one.id}`));
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['account.merged'],
    );
  });

  test('are put together within ten minutes of the first proof, in the browser that gave it, and not by one proof twice', async () => {
    const [first, second] = [await newcomer(), await newcomer()];
    const begun = await house.act(by(first), (ctx) => beginMerge(ctx, ctx.clock.now()));
    assert.ok(begun.ok);
    const finish = (token: string, provedAt = house.clock.now(), who = second) =>
      house.act(by(who), (ctx) => mergeAccounts(ctx, { token, provedAt }, async () => []));
    assert.equal(refusedOf(await finish('another')), 'no-attempt');
    assert.equal(refusedOf(await finish(begun.value, new Date(house.clock.now().getTime() - 1))), 'no-attempt');
    assert.equal(refusedOf(await finish(begun.value, house.clock.now(), first)), 'same-account');
    house.clock.advance(mergeMinutes * 60_000 + 1);
    assert.equal(refusedOf(await finish(begun.value)), 'no-attempt');
    const stale = new Date(house.clock.now().getTime() - 11 * 60_000);
    assert.equal(refusedOf(await house.act(by(first), (ctx) => beginMerge(ctx, stale))), 'fresh');
    assert.equal(refusedOf(await house.act((ctx) => beginMerge(ctx, ctx.clock.now()))), 'not-yours');
    const delegate = { actor: by(first), onBehalfOf: second };
    assert.equal(refusedOf(await house.act(delegate, (ctx) => beginMerge(ctx, ctx.clock.now()))), 'not-yours');
    const proof = { token: begun.value, provedAt: house.clock.now() };
    assert.equal(refusedOf(await house.act(delegate, (ctx) => mergeAccounts(ctx, proof, async () => []))), 'not-yours');
  });

  test('that act for each other, straight or by way of somebody, are not put together', async () => {
    const [one, other, between] = [await newcomer(), await newcomer(), await newcomer()];
    await appoint(one, other, ['missed-bin'], ['see']);
    assert.equal(refusedOf(await merge(one, other)), 'own-delegate');
    assert.equal(refusedOf(await merge(other, one)), 'own-delegate');
    const third = await newcomer();
    await appoint(between, one, ['missed-bin'], ['see']);
    await appoint(third, between, ['missed-bin'], ['see']);
    assert.equal(refusedOf(await merge(one, third)), 'circle');
  });

  test('of two different people whom a provider named are not put together, and neither later', async () => {
    const told = (name: string) => {
      const pairs = [seal([name, '1980-01-01'])];
      const facts = { names: seal([]), births: seal([]), pairs, current: pairs };
      return { level: 'P2', codes: [], facts } as const;
    };
    const tell = (person: PersonId, name: string) =>
      house.act((ctx) =>
        noteIdentity(ctx, { person, authenticator: ctx.ids.next<'authenticator'>(), held: null, told: told(name) }),
      );
    const [lowri, mabli, again, unknown] = [await newcomer(), await newcomer(), await newcomer(), await newcomer()];
    assert.ok((await tell(lowri, 'lowri')).ok && (await tell(mabli, 'mabli')).ok && (await tell(again, 'lowri')).ok);
    assert.equal(refusedOf(await merge(lowri, mabli)), 'identities-differ');
    await merged(lowri, again);
    await merged(mabli, unknown);
    assert.equal(refusedOf(await tell(unknown, 'lowri')), 'person-changed');
  });

  test('nobody takes on what their own other account offers', async () => {
    const [first, second] = [await newcomer(), await newcomer()];
    await merged(first, second);
    assert.equal((await appoint(second, first, ['missed-bin'], ['see'])).refused, 'oneself');
  });

  test('act as before for whom either acted, and end what either gave', async () => {
    const [first, second, person, helper] = [await newcomer(), await newcomer(), await newcomer(), await newcomer()];
    const held = await appoint(person, second, ['missed-bin'], ['see']);
    const given = await appoint(second, helper, ['missed-bin'], ['see']);
    await merged(first, second);
    const { token } = await house.act((ctx) => startSession(ctx, second));
    assert.ok((await house.act(by(first), (ctx) => actFor(ctx, { token, mandate: held.id }))).ok);
    assert.equal((await house.read((ctx) => findResident(ctx, token)))?.actingFor?.person, person);
    assert.equal((await house.read((ctx) => listOwnMandates(ctx, first))).length, 2);
    assert.ok((await house.act(by(first), (ctx) => stepMandate(ctx, { id: given.id, step: 'withdraw' }))).ok);
  });

  test('are apart as soon as one officer doubts it, and for good once another has settled it; none of it is done alone', async () => {
    const [first, second] = [await newcomer(), await newcomer()];
    const theirs = await isAbout(second);
    const { id } = await merged(first, second);
    const [one, other, none] = [await officer(), await officer(['administrator']), await officer(['contact-team'])];
    const doubt = { id, why: 'somebody-else' } as const;
    const settle = (who: typeof one, verdict: 'part' | 'keep') =>
      house.act(who, (ctx) => settleMerge(ctx, { id, verdict }));
    assert.equal(refusedOf(await house.act(none, (ctx) => doubtMerge(ctx, doubt))), 'not-allowed');
    const { token } = await house.act((ctx) => startSession(ctx, first));
    assert.ok((await house.act(one, (ctx) => doubtMerge(ctx, doubt))).ok);
    assert.equal(await house.read((ctx) => findResident(ctx, token)), undefined, 'signed out everywhere');
    assert.deepEqual(await own(first), []);
    assert.equal(refusedOf(await merge(first, second)), 'both-merged');
    assert.equal(refusedOf(await settle(one, 'part')), 'second-person');
    assert.ok((await settle(other, 'keep')).ok);
    assert.deepEqual(await own(first), [theirs]);
    assert.ok((await house.act(one, (ctx) => doubtMerge(ctx, doubt))).ok);
    assert.ok((await settle(other, 'part')).ok);
    assert.deepEqual([await own(first), await own(second)], [[], [theirs]]);
    const { token: again } = await house.act((ctx) => startSession(ctx, second));
    assert.equal((await house.read((ctx) => findResident(ctx, again)))?.person, second);
  });
});

/** Who may do what, and with whose data, before or after: by name, so that two worlds can be compared. */
interface World {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly x: PersonId;
  readonly y: PersonId;
}
type Who = keyof World;
interface Plan {
  readonly subjects: { readonly a: number; readonly b: number };
  readonly mandates: readonly { from: Who; to: Who; services: string[]; may: MandateAction[] }[];
  readonly hidden: { readonly a: readonly string[]; readonly b: readonly string[] };
}
const services = ['missed-bin', 'council-tax'];
const fields = services.map((service) => `${service}.name`);

async function build({ subjects, mandates, hidden }: Plan): Promise<World> {
  const world = { a: await newcomer(), b: await newcomer(), x: await newcomer(), y: await newcomer() };
  for (const self of ['a', 'b'] as const) {
    for (let each = 0; each < subjects[self]; each += 1) await isAbout(world[self]);
    if (hidden[self].length > 0) await house.act(by(world[self]), (ctx) => hideFromAll(ctx, hidden[self]));
  }
  for (const { from, to, services: of, may } of mandates)
    if (from !== to) await appoint(world[from], world[to], of, may);
  return world;
}

async function rightsOf(delegate: PersonId, person: PersonId): Promise<readonly string[]> {
  const right = await house.read((ctx) => findRight(ctx, delegate, person));
  return services.flatMap((service) => [
    ...mandateActions
      .filter((action) => right.may({ ...bin, service }, action))
      .map((action) => `${action} ${service}`),
    ...(right.sees({ ...bin, service }, 'name') ? [`name in ${service}`] : []),
  ]);
}
/** What the person themself has: subjects, and what they may do for others. */
async function ownRights(world: World, selves: readonly Who[]): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (const self of selves) {
    const subjects = await own(world[self]);
    for (const side of ['a', 'b'] as const) {
      const sides = await house.read((ctx) => listSubjectsOf(ctx, world[side]));
      for (const [at, subject] of sides.entries()) if (subjects.includes(subject)) all.add(`${side} ${at}`);
    }
    for (const person of ['x', 'y'] as const)
      for (const right of await rightsOf(world[self], world[person])) all.add(`for ${person}: ${right}`);
  }
  return all;
}
/** What others may do, each for one of the two accounts. */
async function othersRights(world: World): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (const delegate of ['x', 'y'] as const)
    for (const self of ['a', 'b'] as const)
      for (const right of await rightsOf(world[delegate], world[self])) all.add(`${delegate} ${self}: ${right}`);
  return all;
}
const sorted = (set: ReadonlySet<string>) => [...set].sort();

const plans = fc.record({
  subjects: fc.record({ a: fc.nat(2), b: fc.nat(2) }),
  mandates: fc.array(
    fc.record({
      from: fc.constantFrom<Who>('a', 'b', 'x', 'y'),
      to: fc.constantFrom<Who>('a', 'b', 'x', 'y'),
      services: fc.subarray(services, { minLength: 1 }),
      may: fc.subarray([...mandateActions], { minLength: 1 }),
    }),
    { maxLength: 4 },
  ),
  hidden: fc.record({ a: fc.subarray(fields), b: fc.subarray(fields) }),
});

test('law: in whatever order two accounts are put together, the person has what both had and no more, and nobody else gains anything', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const results: unknown[] = [];
      for (const order of [['a', 'b'] as const, ['b', 'a'] as const]) {
        const world = await build(plan);
        const before = { own: await ownRights(world, ['a', 'b']), others: await othersRights(world) };
        const outcome = await merge(world[order[0]], world[order[1]]);
        const after = { own: await ownRights(world, [order[0]]), others: await othersRights(world) };
        if (outcome.ok) {
          assert.deepEqual(sorted(after.own), sorted(before.own));
          assert.equal((await house.read((ctx) => listMergesInto(ctx, world[order[0]]))).length, 1);
        }
        assert.deepEqual(
          sorted(after.others).filter((one) => !before.others.has(one)),
          [],
          'nobody else gains',
        );
        results.push([refusedOf(outcome), outcome.ok && sorted(after.own), sorted(after.others)]);
      }
      assert.deepEqual(results[0], results[1]);
    }),
    { numRuns: 12 },
  );
});

test('merges, and all that goes with them, rebuild from the record', async () => {
  const verdict = await rebuildCheck(house, house.place, [mergesRebuilt, ...mandatesRebuilt], []);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
