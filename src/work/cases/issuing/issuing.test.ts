import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { listStream } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { publish, sealAll } from '../../services/testing.js';
import { moveCase } from '../move-case.js';
import { openCase } from '../open-case.js';
import { checkIssued } from './check-issued.js';
import type { IssuedId } from './issued.js';
import { listIssued } from './list-issued.js';
import { listRegister } from './list-register.js';
import { remindHolders } from './remind-holders.js';
import { replaceIssued } from './replace-issued.js';
import { revokeIssued } from './revoke-issued.js';
import { lastDayOf, shiftDate } from './validity.js';

const house = await testHouse();
after(() => house.close());
// Without its fee: what is paid is another room's.
const parking = (await readFile('definitions/resident-parking-permit.yaml', 'utf8'))
  .replace(/\nfee:\n[\s\S]*?\nissues:/, '\nissues:')
  .replace(/ {2}payment-received:\n[\s\S]*?\n(?= {2}withdrawn:)/, '')
  .replace(/ {4}to-pay:\n[\s\S]*?\n {4}received:/, '    received:')
  .replace(/ {4}unpaid:[^\n]*(\n {6}[^\n]*)*\n/, '');
const service = await publish(house, parking);
const food = await publish(house, await readFile('definitions/register-a-food-business.yaml', 'utf8'));
const officer = {
  kind: 'staff',
  person: house.ids.next<'person'>() as PersonId,
  roles: ['parking-team'],
  trained: ['OFFICIAL-SENSITIVE'],
} as const;
const system = { kind: 'system', name: 'test' } as const;

const answers = (vehicle: string, more: object = {}) =>
  sealAll({
    ...{ zone: 'castle', vehicle, keeper: 'own', further: false, starts_on: '2026-03-02', name: 'Mair Ellis' },
    ...{ email: 'mair@example.org', address: { line1: '1 Keep Lane', town: 'Wealdham', postcode: 'WX1 1AB' }, ...more },
  });

async function grant(vehicle: string, more: object = {}): Promise<CaseId> {
  const opened = await house.act(system, (ctx) => openCase(ctx, { service, answers: answers(vehicle, more) }));
  assert.ok(opened.ok);
  const decision = { grounds: ['resident'] };
  const moved = await house.act(officer, (ctx) =>
    moveCase(ctx, { case: opened.value.case, transition: 'grant', decision }),
  );
  assert.ok(moved.ok, JSON.stringify(moved));
  return opened.value.case;
}
const issuedOn = async (id: CaseId) => house.read((ctx) => listIssued(ctx, [id]));
const check = (what: string) =>
  house.read((ctx) => checkIssued(ctx, { service, thing: 'permit', typed: seal([what]) }));
const entriesOf = (id: IssuedId) => house.read((ctx) => listStream(ctx.db, ctx.place, `issued:${id}`));

describe('a transition that issues', () => {
  test('gives a number that nobody can guess, valid for its time from its day, and records it', async () => {
    const [one, ...others] = await issuedOn(await grant('AB12 CDE'));
    assert.ok(one);
    assert.equal(others.length, 0);
    assert.match(one.number, /^RP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.deepEqual([one.validFrom, one.validTo, one.standing], ['2026-03-02', '2027-03-01', 'valid']);
    const [made] = await entriesOf(one.id);
    assert.equal(made?.kind, 'issued.made');
    assert.equal(JSON.stringify(made).includes('AB12'), false, 'the entry names no vehicle');
    assert.equal(JSON.stringify(made).includes('Mair'), false);
  });

  test('is not valid before its day, and expires by the day of the place alone', async () => {
    const id = await grant('AB13 CDE', { starts_on: '2026-03-20' });
    assert.equal((await issuedOn(id))[0]?.standing, 'not-yet');
    house.clock.set(new Date('2027-03-19T23:59:00Z'));
    assert.equal((await issuedOn(id))[0]?.standing, 'valid');
    house.clock.set(new Date('2027-03-20T00:01:00Z'));
    assert.equal((await issuedOn(id))[0]?.standing, 'expired');
    house.clock.set(new Date('2026-03-02T09:00:00Z'));
  });

  test('issues another in its place when the case was opened again', async () => {
    const id = await grant('AB14 CDE');
    await house.act(officer, (ctx) => moveCase(ctx, { case: id, transition: 'reopen' }));
    await house.act(officer, (ctx) =>
      moveCase(ctx, { case: id, transition: 'grant', decision: { grounds: ['resident'] } }),
    );
    assert.deepEqual((await issuedOn(id)).map(({ standing }) => standing).sort(), ['replaced', 'valid']);
  });
});

describe('whoever checks', () => {
  test('learns by number how it stands, and by a vehicle only whether one is valid', async () => {
    const [one] = await issuedOn(await grant('AB15 CDE'));
    assert.ok(one);
    assert.deepEqual(await check(` ${one.number.toLowerCase()} `), {
      by: 'number',
      standing: 'valid',
      validTo: '2027-03-01',
      thing: 'permit',
    });
    assert.deepEqual(await check('ab15cde'), { by: 'answer', isValid: true });
    assert.deepEqual(await check('AB99 CDE'), { by: 'answer', isValid: false });
    assert.equal(await check('RP-0000-0000'), undefined);
    assert.equal(await check(''), undefined);
    assert.equal(await check('x'.repeat(100_000)), undefined);
  });

  test('leaves no look, and learns nothing in another place', async () => {
    const [one] = await issuedOn(await grant('AB16 CDE'));
    const count = async () =>
      (
        await house.read((ctx) =>
          ctx.prepared('looks', `select 1 from record.entry where place_id = $1 and kind = 'look'`, [ctx.place]),
        )
      ).length;
    const before = await count();
    await check('AB16 CDE');
    assert.equal(await count(), before);
    const other = await house.addPlace('elsewhere-parking');
    const asked = (typed: string) =>
      house.read({ place: other }, (ctx) => checkIssued(ctx, { service, thing: 'permit', typed: seal([typed]) }));
    assert.equal(await asked(one?.number ?? ''), undefined);
    assert.deepEqual(await asked('AB16 CDE'), { by: 'answer', isValid: false });
  });
});

describe('what was issued', () => {
  test('is taken back by a role that may, on a declared ground, once', async () => {
    const id = await grant('AB17 CDE');
    const [one] = await issuedOn(id);
    assert.ok(one);
    const revoke = (ground: string, roles: readonly string[] = ['parking-team']) =>
      house.act({ ...officer, roles }, (ctx) => revokeIssued(ctx, { id: one.id, ground }));
    const said = async (ground: string, roles?: readonly string[]) => {
      const done = await revoke(ground, roles);
      return done.ok ? 'ok' : done.refused;
    };
    assert.equal(await said('moved', ['contact-team']), 'not-allowed');
    assert.equal(await said('bored'), 'unknown-ground');
    assert.equal(await said('moved'), 'ok');
    assert.equal(await said('moved'), 'over');
    assert.deepEqual(await check('AB17 CDE'), { by: 'answer', isValid: false });
    assert.equal((await entriesOf(one.id)).at(-1)?.data.ground, 'moved');
    const unknown = await house.act(officer, (ctx) =>
      revokeIssued(ctx, { id: house.ids.next<'issued'>(), ground: 'moved' }),
    );
    assert.equal(unknown.ok ? '' : unknown.refused, 'no-such-thing');
  });

  test('is replaced by one of a new number that ends on the same day', async () => {
    const id = await grant('AB18 CDE');
    const [one] = await issuedOn(id);
    assert.ok(one);
    house.clock.advance(86_400_000);
    const done = await house.act({ ...officer, roles: ['contact-team'] }, (ctx) =>
      replaceIssued(ctx, { id: one.id, ground: 'wrong' }),
    );
    assert.ok(done.ok);
    const [next, old] = await issuedOn(id);
    assert.notEqual(next?.number, one.number);
    assert.deepEqual([next?.validTo, next?.after, old?.standing], [one.validTo, one.id, 'replaced']);
    assert.equal((await check(one.number))?.by, 'number');
    house.clock.set(new Date('2026-03-02T09:00:00Z'));
  });

  test('reminds its holder once for each day that is declared', async () => {
    const [one] = await issuedOn(await grant('AB19 CDE'));
    assert.ok(one);
    const on = async (day: string) => {
      house.clock.set(new Date(`${day}T09:00:00Z`));
      await remindHolders(house, house.place);
      return (await entriesOf(one.id)).filter(({ kind }) => kind === 'issued.reminded').length;
    };
    assert.deepEqual([await on('2027-01-31'), await on('2027-02-01'), await on('2027-02-01')], [0, 1, 1]);
    assert.deepEqual(
      [await on('2027-02-10'), await on('2027-02-22'), await on('2027-02-23'), await on('2027-03-02')],
      [1, 2, 2, 2],
    );
    house.clock.set(new Date('2026-03-02T09:00:00Z'));
  });
});

test('a register has numbers, days and released columns, and what ended for as long as it is kept', async () => {
  const opened = await house.act(system, (ctx) =>
    openCase(ctx, {
      service: food,
      answers: sealAll({
        ...{
          operator: 'sole-trader',
          premises: 'home',
          foods: ['baking'],
          activities: ['shop'],
          water: 'mains',
          vulnerable: false,
        },
        ...{
          starts_on: '2026-05-01',
          trading_name: 'Canary Cakes',
          name: 'Mair Ellis',
          email: 'm@example.org',
          phone: '01632960001',
        },
        address: { line1: '1 Keep Lane', town: 'Wealdham', postcode: 'WX1 1AB' },
      }),
      area: 'ward:castle-hill',
    }),
  );
  assert.ok(opened.ok);
  const inspector = { ...officer, roles: ['food-safety'] };
  const decision = { grounds: ['complete'] };
  await house.act(inspector, (ctx) => moveCase(ctx, { case: opened.value.case, transition: 'register', decision }));
  const list = () => house.read((ctx) => listRegister(ctx, { service: food, thing: 'registration', most: 10 }));
  const [row] = await list();
  assert.deepEqual(row?.register, {
    operator: 'sole-trader',
    premises: 'home',
    ward: 'ward:castle-hill',
    starts_in: '2026-05',
  });
  assert.equal(row?.validTo, undefined);
  assert.equal(JSON.stringify(row).includes('Canary'), false);
  assert.ok(row);
  await house.act(inspector, (ctx) => revokeIssued(ctx, { id: row.id, ground: 'closed' }));
  assert.equal((await list())[0]?.standing, 'revoked');
  house.clock.set(new Date('2027-03-04T09:00:00Z'));
  assert.deepEqual(await list(), []);
  house.clock.set(new Date('2026-03-02T09:00:00Z'));
});

test('a length counts by the calendar', () => {
  assert.equal(lastDayOf('2026-03-02', '1 year'), '2027-03-01');
  assert.equal(lastDayOf('2024-02-29', '1 year'), '2025-02-27');
  assert.equal(shiftDate('2026-01-31', '1 month'), '2026-02-28');
  assert.equal(shiftDate('2026-03-31', '1 month', -1), '2026-02-28');
  assert.equal(shiftDate('2026-03-01', '1 day', -1), '2026-02-28');
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  const length = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('days', 'months', 'years'));
  fc.assert(
    fc.property(day, length, (date, [count, unit]) => {
      const from = date.toISOString().slice(0, 10);
      const to = shiftDate(from, `${count} ${unit}`);
      assert.equal(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10), to, 'a day of the calendar');
      assert.ok(to > from && shiftDate(to, `${count} ${unit}`, -1) <= from);
    }),
  );
});
