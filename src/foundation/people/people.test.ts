import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Context } from '../../platform/context.js';
import { testHouse } from '../../platform/database/testing.js';
import type { OrgUnitId, PersonId } from '../../platform/ids.js';
import type { Outcome } from '../../platform/refusal.js';
import { listStream, rebuildCheck } from '../record/index.js';
import {
  createOrgUnit,
  createPerson,
  endSession,
  findSession,
  findStaff,
  holdRole,
  joinOrgUnit,
  leave,
  listOrgUnits,
  listStaff,
  peopleRebuilt,
  rolesOf,
  startSession,
} from './index.js';

const house = await testHouse();
after(() => house.close());

const hour = 3_600_000;

const makeUnit = (slug: string) => house.act(async (ctx) => createOrgUnit(ctx, { slug, name: { en: slug, cy: slug } }));

const hire = (name: string, role: string, unit: OrgUnitId): Promise<PersonId> =>
  house.act(async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    assert.ok((await joinOrgUnit(ctx, { person, unit })).ok);
    assert.ok((await holdRole(ctx, { person, role })).ok);
    return person;
  });

const team = await makeUnit('contact-team');

test('staff are those who hold something now, with their roles and teams', async () => {
  const person = await hire('Anwen Prys', 'contact-team', team);
  const staff = { person, name: 'Anwen Prys', roles: ['contact-team'], teams: ['contact-team'] };
  assert.deepEqual(await house.read((ctx) => findStaff(ctx, person)), staff);
  assert.deepEqual(
    (await house.read((ctx) => listStaff(ctx))).filter((one) => one.person === person),
    [staff],
  );
  const resident = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  assert.equal(await house.read((ctx) => findStaff(ctx, resident)), undefined);
});

test('organisation units are listed with their names, those of this place only', async () => {
  const unit = await house.act(async (ctx) =>
    createOrgUnit(ctx, { slug: 'waste-crews', name: { en: 'Waste crews', cy: 'Criwiau gwastraff' } }),
  );
  const listed = await house.read((ctx) => listOrgUnits(ctx));
  assert.deepEqual(
    listed.find(({ slug }) => slug === 'waste-crews'),
    { id: unit, slug: 'waste-crews', name: { en: 'Waste crews', cy: 'Criwiau gwastraff' } },
  );
  const elsewhere = await house.addPlace('unitham');
  assert.deepEqual(await house.read({ place: elsewhere }, (ctx) => listOrgUnits(ctx)), []);
});

test('each change is an entry of the person’s stream, without their name', async () => {
  const person = await hire('Bryn Tudor', 'waste-crews', team);
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));
  assert.deepEqual(
    entries.map(({ version, kind }) => [version, kind]),
    [
      [1, 'person.created'],
      [2, 'person.joined'],
      [3, 'person.role-held'],
    ],
  );
  assert.equal(JSON.stringify(entries).includes('Bryn'), false);
});

test('nobody gets twice what they hold, and nothing that is not there', async () => {
  const person = await hire('Carys Owen', 'contact-team', team);
  const refusal = async (work: (ctx: Context) => Promise<Outcome<unknown>>) => {
    const outcome = await house.act(work);
    return outcome.ok ? undefined : outcome.refused;
  };
  assert.equal(await refusal((ctx) => holdRole(ctx, { person, role: 'contact-team' })), 'already-so');
  assert.equal(await refusal((ctx) => joinOrgUnit(ctx, { person, unit: team })), 'already-so');
  assert.equal(await refusal((ctx) => joinOrgUnit(ctx, { person, unit: ctx.ids.next<'org-unit'>() })), 'no-such-unit');
  const nobody = house.ids.next<'person'>();
  assert.equal(await refusal((ctx) => holdRole(ctx, { person: nobody, role: 'x' })), 'no-such-person');
  assert.equal(await refusal((ctx) => joinOrgUnit(ctx, { person: nobody, unit: team })), 'no-such-person');
  assert.equal(await refusal((ctx) => leave(ctx, nobody)), 'no-such-person');
});

test('a role with an end is held until then and not a moment longer', async () => {
  const person = await hire('Dewi Rhys', 'contact-team', team);
  const until = new Date(house.clock.now().getTime() + hour);
  await house.act((ctx) => holdRole(ctx, { person, role: 'cover', until }));
  const at = (moment: Date) => house.read((ctx) => rolesOf(ctx, person, moment));
  assert.deepEqual((await at(house.clock.now())).roles, ['contact-team', 'cover']);
  assert.deepEqual((await at(until)).roles, ['contact-team']);
  assert.deepEqual(await at(new Date(house.clock.now().getTime() - 1)), { roles: [], teams: [] });
});

test('a session opens by its token alone, and ends after twelve hours, by signing out, or by a new sign-in over it', async () => {
  const person = await hire('Elin Wyn', 'contact-team', team);
  const open = (token: string) => house.read((ctx) => findSession(ctx, token));
  const first = await house.act((ctx) => startSession(ctx, person));
  assert.equal(Buffer.from(first.token, 'base64url').length, 32);
  assert.equal((await open(first.token))?.person, person);
  assert.equal(await open(`${first.token}x`), undefined);
  assert.equal(await open(''), undefined);
  const second = await house.act((ctx) => startSession(ctx, person, { replaces: first.token }));
  assert.equal(await open(first.token), undefined);
  await house.act((ctx) => endSession(ctx, second.token));
  assert.equal(await open(second.token), undefined);
  const third = await house.act((ctx) => startSession(ctx, person));
  house.clock.advance(12 * hour - 1);
  assert.equal((await open(third.token))?.person, person);
  house.clock.advance(1);
  assert.equal(await open(third.token), undefined);
  const fourth = await house.act((ctx) => startSession(ctx, person, { replaces: third.token }));
  const kept = await house.read((ctx) =>
    ctx.db.selectFrom('people.session').select('token_hash').where('place_id', '=', ctx.place).execute(),
  );
  assert.equal(kept.length, 1, 'what has run out is gone');
  assert.equal(JSON.stringify(kept).includes(Buffer.from(fourth.token).toString('hex')), false);
});

test('a session opens nothing in another place', async () => {
  const person = await hire('Ffion Hughes', 'contact-team', team);
  const { token } = await house.act((ctx) => startSession(ctx, person));
  const elsewhere = await house.addPlace('otherham');
  assert.equal(await house.read({ place: elsewhere }, (ctx) => findSession(ctx, token)), undefined);
});

test('a session that began under a clock a year ahead is over once the clock is right', async () => {
  const person = await hire('Non Price', 'contact-team', team);
  const now = house.clock.now();
  house.clock.advance(365 * 24 * hour);
  const { token } = await house.act((ctx) => startSession(ctx, person));
  assert.ok(await house.read((ctx) => findSession(ctx, token)));
  house.clock.set(now);
  assert.equal(await house.read((ctx) => findSession(ctx, token)), undefined);
});

test('whoever leaves holds nothing and is signed out at once, and what they held before stays known', async () => {
  const person = await hire('Gwyn Parry', 'contact-team', team);
  const { token } = await house.act((ctx) => startSession(ctx, person));
  const before = house.clock.now();
  house.clock.advance(hour);
  assert.ok((await house.act((ctx) => leave(ctx, person))).ok);
  assert.equal(await house.read((ctx) => findSession(ctx, token)), undefined);
  assert.equal(await house.read((ctx) => findStaff(ctx, person)), undefined);
  assert.deepEqual((await house.read((ctx) => rolesOf(ctx, person, before))).roles, ['contact-team']);
  assert.deepEqual(await house.read((ctx) => rolesOf(ctx, person)), { roles: [], teams: [] });
  assert.ok((await house.act((ctx) => holdRole(ctx, { person, role: 'contact-team' }))).ok, 'they may come back');
});

test('what the tables hold follows from the record alone, whoever came, changed or left', async () => {
  assert.ok((await rebuildCheck(house, house.place, peopleRebuilt)).ok);
});
