import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Context } from '../../../platform/context.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream, rebuildCheck } from '../../record/index.js';
import {
  addAuthenticator,
  addExternalId,
  createOrgUnit,
  createPerson,
  endOrgRole,
  endRole,
  findAuthenticator,
  findSession,
  findStaff,
  holdOrgRole,
  holdRole,
  joinOrgUnit,
  leave,
  leaveOrgUnit,
  listOrganisations,
  listRolesOf,
  peopleRebuilt,
  startSession,
} from '../index.js';
import { toExternalId } from './organisation.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;

const hire = (name: string, ...roles: string[]): Promise<PersonId> =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    for (const role of roles) assert.ok((await holdRole(ctx, { person, role })).ok);
    return person;
  });
const as = (person: PersonId, ...roles: string[]) => ({ actor: { kind: 'staff', person, roles } as const });
async function refusal(who: Parameters<typeof house.act>[0], work: (ctx: Context) => Promise<Outcome<unknown>>) {
  const outcome = await house.act(who as typeof system, work);
  return outcome.ok ? undefined : outcome.refused;
}
const unit = (slug: string, rest: object = {}): Promise<OrgUnitId> =>
  house.act(system, async (ctx) => createOrgUnit(ctx, { slug, name: { en: slug, cy: slug }, ...rest }));

const admin = await hire('Nia Corrigan', 'administrator');
const byAdmin = as(admin, 'administrator');

describe('organisations', () => {
  test('a provider is one as a team is, with what registers call it and who is what there', async () => {
    const council = await unit('wealdham');
    const teams = await unit('waste', { parent: council });
    const firm = await unit('green-skips', { kind: 'supplier' });
    assert.ok(
      (await house.act(byAdmin, (ctx) => addExternalId(ctx, { unit: firm, scheme: 'GB-COH', id: '123 4567' }))).ok,
    );
    const owner = await hire('Owain Sharrow', 'waste-crews');
    assert.ok((await house.act(byAdmin, (ctx) => holdOrgRole(ctx, { person: owner, unit: firm, role: 'contact' }))).ok);
    const listed = await house.read((ctx) => listOrganisations(ctx));
    const found = listed.find(({ id }) => id === firm);
    assert.deepEqual([found?.kind, found?.ids], ['supplier', [{ scheme: 'GB-COH', id: '01234567' }]]);
    assert.deepEqual(
      found?.roles.map(({ person, role }) => [person, role]),
      [[owner, 'contact']],
    );
    assert.equal(listed.find(({ id }) => id === teams)?.parent, council);
    assert.ok((await house.act(byAdmin, (ctx) => endOrgRole(ctx, { person: owner, unit: firm, role: 'contact' }))).ok);
    assert.equal(
      await refusal(byAdmin, (ctx) => endOrgRole(ctx, { person: owner, unit: firm, role: 'contact' })),
      'not-held',
    );
  });

  test('a register’s number must have its shape, and stands for one organisation', async () => {
    const one = await unit('riverside-trust', { kind: 'community' });
    const give = (scheme: string, id: string) => (ctx: Context) => addExternalId(ctx, { unit: one, scheme, id });
    assert.equal(await refusal(byAdmin, give('GB-CHC', '1')), 'malformed');
    assert.equal(await refusal(byAdmin, give('charity', '123456')), 'malformed');
    assert.equal(await refusal(byAdmin, give('GB-CHC', '1112223')), undefined);
    assert.equal(await refusal(byAdmin, give('gb-chc', '1112223')), 'taken');
    assert.equal(await refusal(as(admin, 'waste-crews'), give('GB-CHC', '1112224')), 'not-allowed');
    const nowhere = house.ids.next<'org-unit'>();
    const elsewhere = (ctx: Context) => addExternalId(ctx, { unit: nowhere, scheme: 'GB-CHC', id: '1112225' });
    assert.equal(await refusal(byAdmin, elsewhere), 'no-such-unit');
    for (const [scheme, id] of [
      ['GB-COH', 'SC123456'],
      ['GB-LAE', 'WEA'],
      ['XI-EXAMPLE', 'a/1'],
    ] as const)
      assert.ok(toExternalId({ scheme, id }), id);
    for (const id of ['', '12345678901', 'AB12345', '1234-678'])
      assert.equal(toExternalId({ scheme: 'GB-COH', id }), undefined, id);
  });
});

describe('what people hold', () => {
  test('nobody gives themself a role, an officer without the role gives nobody one, and nobody the past', async () => {
    const other = await hire('Tal Ferrers', 'contact-team');
    assert.equal(await refusal(byAdmin, (ctx) => holdRole(ctx, { person: admin, role: 'auditor' })), 'own-access');
    assert.equal(
      await refusal(as(other, 'contact-team'), (ctx) => holdRole(ctx, { person: admin, role: 'auditor' })),
      'not-allowed',
    );
    const until = house.clock.now();
    assert.equal(await refusal(byAdmin, (ctx) => holdRole(ctx, { person: other, role: 'auditor', until })), 'past');
    const place = await unit('archive');
    for (const work of [joinOrgUnit, leaveOrgUnit])
      assert.equal(
        await refusal(as(other, 'contact-team'), (ctx) => work(ctx, { person: admin, unit: place })),
        'not-allowed',
      );
    assert.equal(await refusal(byAdmin, (ctx) => joinOrgUnit(ctx, { person: admin, unit: place })), 'own-access');
    assert.equal(
      await refusal(byAdmin, (ctx) => holdOrgRole(ctx, { person: admin, unit: place, role: 'owner' })),
      'own-access',
    );
  });

  test('a role or a membership that is ended is not held from that moment, and stays known', async () => {
    const person = await hire('Una Brack', 'contact-team', 'auditor');
    const team = await unit('audit');
    assert.equal(await refusal(byAdmin, (ctx) => joinOrgUnit(ctx, { person, unit: team })), undefined);
    house.clock.advance(60_000);
    assert.equal(await refusal(byAdmin, (ctx) => endRole(ctx, { person, role: 'auditor' })), undefined);
    assert.equal(await refusal(byAdmin, (ctx) => leaveOrgUnit(ctx, { person, unit: team })), undefined);
    const staff = await house.read((ctx) => findStaff(ctx, person));
    assert.deepEqual([staff?.roles, staff?.teams], [['contact-team'], []]);
    assert.equal(await refusal(byAdmin, (ctx) => endRole(ctx, { person, role: 'auditor' })), 'not-held');
    assert.equal(await refusal(byAdmin, (ctx) => leaveOrgUnit(ctx, { person, unit: team })), 'not-held');
    const roles = await house.read((ctx) => listRolesOf(ctx, person));
    assert.equal(roles.find(({ role }) => role === 'auditor')?.endedAs, 'ended');
  });

  test('the last administrator stays, until there is another', async () => {
    assert.equal(await refusal(system, (ctx) => leave(ctx, admin)), 'last-administrator');
    assert.equal(
      await refusal(system, (ctx) => endRole(ctx, { person: admin, role: 'administrator' })),
      'last-administrator',
    );
    const second = await hire('Wren Adair', 'administrator');
    assert.equal(await refusal(as(second, 'administrator'), (ctx) => leave(ctx, second)), 'own-access');
    assert.equal(await refusal(byAdmin, (ctx) => leave(ctx, second)), undefined);
  });

  test('of two administrators who are taken away at once one stays', async () => {
    const other = await house.addPlace('quarrelham');
    const at = { place: other, actor: system };
    const [one, two] = await house.act(at, async (ctx) => {
      const both = [
        createPerson(ctx, { kind: 'staff', name: 'Ada Roe' }),
        createPerson(ctx, { kind: 'staff', name: 'Bo Roe' }),
      ] as const;
      await ctx.writes.flush();
      for (const person of both) assert.ok((await holdRole(ctx, { person, role: 'administrator' })).ok);
      return both;
    });
    const outcomes = await Promise.all([one, two].map((person) => house.act(at, (ctx) => leave(ctx, person))));
    assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true]);
  });

  test('a leaver loses roles, teams, posts, ways in and sessions in one act', async () => {
    const person = await hire('Ffion Crane', 'contact-team');
    const team = await unit('leavers');
    const finds = seal(['ffion@example.org']);
    await house.act(system, async (ctx) => {
      assert.ok((await joinOrgUnit(ctx, { person, unit: team })).ok);
      assert.ok((await holdOrgRole(ctx, { person, unit: team, role: 'owner' })).ok);
      assert.ok((await addAuthenticator(ctx, { person, kind: 'email', finds })).ok);
    });
    const { token } = await house.act(system, (ctx) => startSession(ctx, person));
    assert.ok(await house.read((ctx) => findSession(ctx, token)));
    house.clock.advance(60_000);
    assert.equal(await refusal(byAdmin, (ctx) => leave(ctx, person)), undefined);
    assert.equal(await house.read((ctx) => findSession(ctx, token)), undefined);
    assert.equal(await house.read((ctx) => findStaff(ctx, person)), undefined);
    assert.equal(await house.act(system, (ctx) => findAuthenticator(ctx, 'email', finds)), undefined);
    const here = (await house.read((ctx) => listOrganisations(ctx))).find(({ id }) => id === team);
    assert.deepEqual(here?.roles, []);
    const [newest] = (await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`))).slice(-1);
    assert.equal(newest?.kind, 'person.left');
  });

  test('all of it follows from the record', async () => {
    assert.ok((await rebuildCheck(house, house.place, peopleRebuilt)).ok);
  });
});
