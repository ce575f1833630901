import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  attestRole,
  createOrgUnit,
  createPerson,
  holdOrgRole,
  holdRole,
  joinOrgUnit,
  suspendSilent,
} from '../../foundation/people/index.js';
import { appendEntry, followOnce, sequenceOnce } from '../../foundation/record/index.js';
import { testHouse } from '../../platform/database/testing.js';
import type { OrgUnitId, PersonId } from '../../platform/ids.js';
import { tellOfAccess, tellOfRefusal } from './index.js';

const house = await testHouse();
after(() => house.close());
const { place } = house;
const system = { kind: 'system', name: 'test' } as const;
const day = 86_400_000;

const makeUnit = (slug: string) =>
  house.act(system, async (ctx) => createOrgUnit(ctx, { slug, name: { en: slug, cy: slug } }));
const hire = (name: string, role: string, unit: OrgUnitId): Promise<PersonId> =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role })).ok);
    assert.ok((await joinOrgUnit(ctx, { person, unit })).ok);
    return person;
  });

const [bins, taxes] = [await makeUnit('contact-team'), await makeUnit('council-tax-team')];
const administrator = await hire('Nia Corrigan', 'administrator', taxes);
const owner = await hire('Owain Sharrow', 'team-lead', bins);
await house.act(system, (ctx) => holdOrgRole(ctx, { person: owner, unit: bins, role: 'owner' }));
const [asha, bryn] = [await hire('Asha Penrose', 'contact-team', bins), await hire('Bryn Tudor', 'contact-team', bins)];
const carys = await hire('Carys Whitlock', 'council-tax-team', taxes);

/** Who was written to, and of what, from the record as it is now; told twice, as a follower may be. */
async function letters(): Promise<ReadonlySet<string>> {
  await suspendSilent(house, place);
  while ((await sequenceOnce(house, place)) > 0);
  while ((await followOnce(house, place, tellOfAccess)).passed > 0);
  const rows = await house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['template', 'fields', 'person_id'])
      .where('place_id', '=', ctx.place)
      .execute(),
  );
  const said = rows.map(
    ({ template, fields, person_id }) => `${template} ${(fields as { days?: string }).days ?? ''} ${person_id}`,
  );
  assert.equal(new Set(said).size, said.length, 'one letter however many roles');
  return new Set(said);
}

test('owners are written to before silence suspends, administrators where nobody owns, and whoever lost a role after', async () => {
  house.clock.advance(76 * day);
  assert.deepEqual(await letters(), new Set());
  house.clock.advance(day);
  const first = [`access-due 14 ${owner}`, `access-due 14 ${administrator}`];
  assert.deepEqual(await letters(), new Set(first));
  const confirm = { person: asha, role: 'contact-team', verdict: 'confirm' } as const;
  const by = { actor: { kind: 'staff', person: owner, roles: ['team-lead'] } } as const;
  assert.ok((await house.act(by, (ctx) => attestRole(ctx, confirm))).ok);
  house.clock.advance(11 * day);
  const second = [...first, `access-due 3 ${owner}`, `access-due 3 ${administrator}`];
  assert.deepEqual(await letters(), new Set(second));
  house.clock.advance(4 * day);
  const after14 = await letters();
  for (const person of [bryn, carys]) assert.ok(after14.has(`role-suspended  ${person}`), person);
  assert.ok(!after14.has(`role-suspended  ${asha}`), 'what was confirmed stays');
});

test('news of last year is told to nobody', async () => {
  const before = await letters();
  house.clock.advance(400 * day);
  while ((await followOnce(house, place, { ...tellOfAccess, name: 'tell-of-access-anew' })).passed > 0);
  const rows = await house.read((ctx) =>
    ctx.db.selectFrom('messages.outbox').select('template').where('place_id', '=', ctx.place).execute(),
  );
  assert.equal(rows.length, before.size);
});

test('a look that risk refused outright is told to who answers for the officer and who protects data, once a day', async () => {
  const guard = await hire('Gwen Tilbury', 'data-protection', taxes);
  const actor = { kind: 'staff', person: asha, roles: ['contact-team'] } as const;
  const subject = house.ids.next<'subject'>();
  for (const [version, asks] of (['step-up', 'refuse', 'refuse'] as const).entries())
    await house.act(actor, async (ctx) =>
      appendEntry(ctx, {
        ...{ stream: `subject:${subject}`, version: version + 1, kind: 'look.refused', purpose: 'waste-collection' },
        data: { asks, previous: null },
      }),
    );
  while ((await sequenceOnce(house, place)) > 0);
  while ((await followOnce(house, place, tellOfRefusal)).passed > 0);
  const rows = await house.read((ctx) =>
    ctx.db
      .selectFrom('messages.outbox')
      .select(['person_id', 'fields'])
      .where('place_id', '=', ctx.place)
      .where('template', '=', 'look-refused')
      .execute(),
  );
  assert.deepEqual(rows.map(({ person_id }) => person_id).sort(), [guard, owner].sort());
  assert.deepEqual(
    rows.map(({ fields }) => fields),
    [{}, {}],
    'it names nobody',
  );
});
