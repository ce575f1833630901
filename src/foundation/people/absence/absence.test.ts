import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { rebuildCheck } from '../../record/index.js';
import {
  createPerson,
  endAbsence,
  findHours,
  findStaff,
  holdRole,
  listAbsences,
  listCovered,
  peopleRebuilt,
  planAbsence,
  setHours,
  type WorkingWeek,
} from '../index.js';

const house = await testHouse(); // Monday 2 March 2026
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const hire = (name: string, ...roles: string[]): Promise<PersonId> =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    for (const role of roles) assert.ok((await holdRole(ctx, { person, role })).ok);
    return person;
  });
const asha = await hire('Asha Penrose', 'contact-team', 'council-tax-team');
const bryn = await hire('Bryn Tudor', 'contact-team');
const outsider = await hire('Carys Owen', 'waste-crews');
const as = (person: PersonId, ...roles: string[]) => ({ actor: { kind: 'staff', person, roles } as const });
const plan = async (who: ReturnType<typeof as>, firstDay: string, lastDay: string, cover?: PersonId, person = asha) => {
  const outcome = await house.act(who, (ctx) => planAbsence(ctx, { person, firstDay, lastDay, cover }));
  return outcome.ok ? undefined : outcome.refused;
};
const own = as(asha, 'contact-team', 'council-tax-team');

test('an absence leads a colleague to the queue, on its days only, and gives them no role', async () => {
  assert.equal(await plan(own, '2026-03-02', '2026-03-03', bryn), undefined);
  assert.deepEqual(await house.read((ctx) => listCovered(ctx, bryn)), [asha]);
  assert.deepEqual((await house.read((ctx) => findStaff(ctx, bryn)))?.roles, ['contact-team']);
  house.clock.advance(2 * 24 * 3_600_000);
  assert.deepEqual(await house.read((ctx) => listCovered(ctx, bryn)), []);
});

test('cover needs a role in common, somebody else, and somebody who is there', async () => {
  assert.equal(await plan(own, '2026-04-06', '2026-04-10', outsider), 'cover-lacks-role');
  assert.equal(await plan(own, '2026-04-06', '2026-04-10', asha), 'no-cover');
  assert.equal(await plan(own, '2026-04-06', '2026-04-10', house.ids.next<'person'>()), 'no-cover');
  assert.equal(await plan(as(bryn, 'contact-team'), '2026-04-10', '2026-04-12', undefined, bryn), undefined);
  assert.equal(await plan(own, '2026-04-06', '2026-04-10', bryn), 'cover-absent');
  assert.equal(await plan(own, '2026-04-06', '2026-04-09', bryn), undefined);
});

test('days must be days, one absence at a time, and a colleague’s is not mine to plan', async () => {
  for (const [first, last] of [
    ['2026-02-30', '2026-03-02'],
    ['2026-05-04', '2026-05-03'],
    ['next week', '2026-05-03'],
  ] as const)
    assert.equal(await plan(own, first, last), 'malformed');
  assert.equal(await plan(own, '2026-04-09', '2026-04-20'), 'overlaps');
  assert.equal(await plan(as(bryn, 'contact-team'), '2026-06-01', '2026-06-02'), 'not-allowed');
  assert.equal(await plan(as(bryn, 'administrator'), '2026-06-01', '2026-06-02'), undefined);
});

test('an absence that is called off is one no more', async () => {
  const [first] = await house.read((ctx) => listAbsences(ctx, asha));
  assert.ok(first);
  const end = (who: ReturnType<typeof as>) => house.act(who, (ctx) => endAbsence(ctx, first.id));
  assert.deepEqual(await end(as(bryn, 'contact-team')), { ok: false, refused: 'not-allowed' });
  assert.ok((await end(own)).ok);
  assert.deepEqual(await end(own), { ok: false, refused: 'no-such-absence' });
});

test('hours hold from their day until the next, and all follows from the record', async () => {
  const day = { from: '09:00', to: '17:00' };
  const week: WorkingWeek = [day, day, null, day, { from: '09:00', to: '12:30' }, null, null];
  const set = (validFrom: string, asked: WorkingWeek, who = own) =>
    house.act(who, (ctx) => setHours(ctx, { person: asha, validFrom, week: asked }));
  assert.ok((await set('2026-03-01', week)).ok);
  assert.ok((await set('2027-01-01', [null, null, null, null, null, null, null])).ok);
  assert.deepEqual(await house.read((ctx) => findHours(ctx, asha)), week);
  const backwards: WorkingWeek = [{ from: '17:00', to: '09:00' }, null, null, null, null, null, null];
  assert.deepEqual(await set('2026-03-01', backwards), { ok: false, refused: 'malformed' });
  assert.deepEqual(await set('2026-03-01', week, as(bryn, 'contact-team')), { ok: false, refused: 'not-allowed' });
  assert.ok((await rebuildCheck(house, house.place, peopleRebuilt)).ok);
});
