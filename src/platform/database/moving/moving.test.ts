import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../testing.js';
import { describeTables, type PlaceTable } from './describe-tables.js';
import { linesQuery } from './lines-query.js';
import { loadLines } from './load-lines.js';

const [from, into] = [await testHouse({ seed: 'from' }), await testHouse({ seed: 'into' })];
after(async () => {
  await from.close();
  await into.close();
});
const place = from.place;
const odd = 'Tab\there \\N "é" \u2028 \u0001\n{"line": 2}';

const tables = await from.read((ctx) => describeTables(ctx.db));
const tableOf = (name: string): PlaceTable => tables.find((table) => table.name === name) ?? assert.fail(name);
const read = (house: TestHouse, table: PlaceTable, where?: string) =>
  house.read({ place }, async (ctx) => {
    const query = linesQuery(table, place, { columns: table.columns, where });
    return (await sql.raw<{ line: string }>(query).execute(ctx.db)).rows.map(({ line }) => line);
  });

await from.act(async (ctx) => {
  const person = ctx.ids.next();
  const created_at = ctx.clock.now();
  ctx.writes.insert('people.person', { place_id: place, id: person, kind: 'staff', display_name: odd, created_at });
  ctx.writes.insert('people.role_held', { place_id: place, person_id: person, role: 'officer', since: created_at });
  const key = {
    purpose: 'p',
    kek: '',
    wrapped: Buffer.from([0, 255, 10, 13, 92, ...ctx.random.bytes(200)]),
    created_at,
  };
  ctx.writes.insert('vault.place_key', { place_id: place, ...key });
  const fields = { a: [null, '\\', 1.5e-7, odd], b: { c: true } };
  const opened = { service: 's', service_version: 1, state: 'new', opened_at: created_at, channel: 'web', version: 1 };
  ctx.writes.insert('cases.case', { place_id: place, id: ctx.ids.next(), reference: 'R', ...opened, fields });
  const outcome = { outcome: 'o', grounds: ['one', 'two, "three"'], decided_at: created_at, decided_by: 'x' };
  await ctx.writes.flush();
  const [one] = await ctx.db.selectFrom('cases.case').select('id').where('place_id', '=', ctx.place).execute();
  ctx.writes.insert('cases.decision', { place_id: place, id: ctx.ids.next(), case_id: one?.id, ...outcome });
  const at = {
    id: ctx.ids.next(),
    line: '1 Elm',
    street: 'Elm',
    town: 'T',
    postcode: 'X',
    latitude: 51.1179999999999,
    longitude: -0.1,
  };
  ctx.writes.insert('places.address', { place_id: place, ...at });
});

test('a table is described after those that its rows refer to, and with every column', () => {
  const names = tables.map(({ name }) => name);
  assert.ok(names.indexOf('people.person') < names.indexOf('people.role_held'));
  assert.ok(names.indexOf('platform.place') < names.indexOf('platform.place_host'));
  assert.deepEqual(tableOf('vault.place_key').key, ['place_id', 'purpose']);
  assert.ok(tableOf('vault.place_key').columns.some(({ name, type }) => name === 'wrapped' && type === 'bytea'));
  assert.ok(tables.every(({ columns }) => columns.every(({ name }) => name !== 'place_id')));
});

test('whatever a row holds is one line, and from it the same row again', async () => {
  let rows = 0;
  for (const table of tables) {
    const lines = await read(from, table);
    assert.ok(
      lines.every((line) => !line.includes('\n')),
      table.name,
    );
    await into.act({ place }, (ctx) => loadLines(ctx.db, place, { table: table.name, columns: table.columns }, lines));
    assert.deepEqual(await read(into, table), lines);
    rows += lines.length;
  }
  assert.equal(rows, 7);
  const [person] = await into.read({ place }, (ctx) =>
    ctx.db.selectFrom('people.person').select('display_name').where('place_id', '=', ctx.place).execute(),
  );
  assert.equal(person?.display_name, odd);
});

test('rows are chosen by a condition, and another place’s are never among them', async () => {
  assert.equal((await read(from, tableOf('vault.place_key'), `x.purpose <> 'p'`)).length, 0);
  const other = await from.addPlace('otherham');
  const lines = await from.read({ place: other }, async (ctx) => {
    const table = tableOf('vault.place_key');
    const query = linesQuery(table, place, { columns: table.columns });
    return (await sql.raw(query).execute(ctx.db)).rows;
  });
  assert.deepEqual(lines, []);
});
