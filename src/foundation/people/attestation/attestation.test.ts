import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { rebuildCheck } from '../../record/index.js';
import {
  attestRole,
  countAccess,
  createOrgUnit,
  createPerson,
  findStaff,
  holdOrgRole,
  holdRole,
  joinOrgUnit,
  leave,
  listAccess,
  listRolesOf,
  peopleRebuilt,
  restoreRole,
  suspendSilent,
} from '../index.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const day = 24 * 3_600_000;

const team = await house.act(system, async (ctx) =>
  createOrgUnit(ctx, { slug: 'contact-team', name: { en: 'Contact', cy: 'Cyswllt' } }),
);
const hire = (name: string, role: string): Promise<PersonId> =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role })).ok);
    assert.ok((await joinOrgUnit(ctx, { person, unit: team })).ok);
    return person;
  });
const administrator = await hire('Nia Corrigan', 'administrator');
const owner = await hire('Owain Sharrow', 'team-lead');
await house.act(system, (ctx) => holdOrgRole(ctx, { person: owner, unit: team, role: 'owner' }));
const kept = await hire('Asha Penrose', 'contact-team');
const silent = await hire('Bryn Tudor', 'contact-team');
const as = (person: PersonId, ...roles: string[]) => ({ actor: { kind: 'staff', person, roles } as const });
const byOwner = as(owner, 'team-lead');
const rolesOf = async (person: PersonId) => (await house.read((ctx) => findStaff(ctx, person)))?.roles;
const newest = async (person: PersonId) => (await house.read((ctx) => listRolesOf(ctx, person)))[0];

describe('access that is confirmed each quarter', () => {
  test('an owner answers for those of their unit, never for themself; others for nobody', async () => {
    const lines = await house.read(byOwner, (ctx) => listAccess(ctx));
    assert.deepEqual(
      lines.map(({ name, role }) => [name, role]),
      [
        ['Asha Penrose', 'contact-team'],
        ['Bryn Tudor', 'contact-team'],
        ['Nia Corrigan', 'administrator'],
      ],
    );
    const ask = { person: kept, role: 'contact-team', verdict: 'confirm' } as const;
    const refused = async (who: ReturnType<typeof as>, asked: Parameters<typeof attestRole>[1]) => {
      const outcome = await house.act(who, (ctx) => attestRole(ctx, asked));
      return outcome.ok ? undefined : outcome.refused;
    };
    assert.equal(await refused(as(silent, 'contact-team'), ask), 'not-allowed');
    assert.equal(await refused(byOwner, { ...ask, person: owner, role: 'team-lead' }), 'not-allowed');
    assert.equal(await refused(byOwner, { ...ask, role: 'auditor' }), 'not-held');
    const last = { person: administrator, role: 'administrator', verdict: 'remove' } as const;
    assert.equal(await refused(byOwner, last), 'last-administrator');
    assert.deepEqual(await house.read(as(silent, 'contact-team'), (ctx) => listAccess(ctx)), []);
  });

  test('silence is warned of fourteen and three days before, and what is confirmed meanwhile stays', async () => {
    house.clock.advance(76 * day);
    assert.equal(await suspendSilent(house, house.place), 0);
    house.clock.advance(day);
    assert.equal(await suspendSilent(house, house.place), 4);
    assert.equal(await suspendSilent(house, house.place), 0, 'each warning comes once');
    const confirm = { person: kept, role: 'contact-team', verdict: 'confirm' } as const;
    assert.ok((await house.act(byOwner, (ctx) => attestRole(ctx, confirm))).ok);
    assert.deepEqual(await house.read(countAccess), { held: 4, attested: 1, due: 3, suspended: 0 });
    house.clock.advance(11 * day);
    assert.equal(await suspendSilent(house, house.place), 3);
    house.clock.advance(3 * day - 1);
    assert.equal(await suspendSilent(house, house.place), 0);
    assert.deepEqual(await rolesOf(silent), ['contact-team']);
  });

  test('then silence suspends: the role counts at once as not held; the last administrator is spared', async () => {
    house.clock.advance(1);
    assert.equal(await suspendSilent(house, house.place), 2);
    assert.deepEqual(await rolesOf(silent), []);
    assert.deepEqual(await rolesOf(kept), ['contact-team']);
    assert.deepEqual(await rolesOf(administrator), ['administrator']);
    assert.equal((await newest(silent))?.endedAs, 'suspended');
    assert.equal((await house.read(countAccess)).suspended, 2);
  });

  test('a worker that stood still for a year costs nobody their access unwarned', async () => {
    const late = await hire('Carys Owen', 'contact-team');
    house.clock.advance(400 * day);
    await suspendSilent(house, house.place);
    await suspendSilent(house, house.place);
    assert.deepEqual(await rolesOf(late), ['contact-team']);
    house.clock.advance(14 * day - 1);
    await suspendSilent(house, house.place);
    await suspendSilent(house, house.place);
    assert.deepEqual(
      await rolesOf(late),
      ['contact-team'],
      'the second warning came late, and still has its three days',
    );
    house.clock.advance(3 * day);
    await suspendSilent(house, house.place);
    assert.deepEqual(await rolesOf(late), []);
  });

  test('an owner gives back what was suspended, and nothing else; not to whoever has left', async () => {
    const byAdmin = as(administrator, 'administrator');
    const give = (person: PersonId, who = byAdmin) =>
      house.act(who, (ctx) => restoreRole(ctx, { person, role: 'contact-team' }));
    assert.deepEqual(await give(silent, as(kept, 'contact-team')), { ok: false, refused: 'not-allowed' });
    assert.ok((await give(silent)).ok);
    assert.deepEqual(await rolesOf(silent), ['contact-team']);
    assert.deepEqual(await give(silent), { ok: false, refused: 'not-suspended' });
    house.clock.advance(200 * day);
    for (let turn = 0; turn < 3; turn += 1) {
      await suspendSilent(house, house.place);
      house.clock.advance(14 * day);
    }
    assert.equal((await newest(silent))?.endedAs, 'suspended');
    assert.ok((await house.act(system, (ctx) => leave(ctx, silent))).ok);
    assert.deepEqual(await give(silent), { ok: false, refused: 'not-suspended' });
  });

  test('removing ends the role at once, and all of it follows from the record', async () => {
    const person = await hire('Dewi Rhys', 'contact-team');
    const remove = { person, role: 'contact-team', verdict: 'remove' } as const;
    assert.ok((await house.act(as(administrator, 'administrator'), (ctx) => attestRole(ctx, remove))).ok);
    assert.deepEqual(await rolesOf(person), []);
    assert.equal((await newest(person))?.endedAs, 'removed');
    assert.ok((await rebuildCheck(house, house.place, peopleRebuilt)).ok);
  });
});
