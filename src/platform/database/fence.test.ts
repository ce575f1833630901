import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import type { Context } from '../context.js';
import { act } from '../house.js';
import type { PlaceId } from '../ids.js';
import { checkReady } from './check-ready.js';
import { createDatabase } from './db.js';
import { testHouse } from './testing.js';

const house = await testHouse();
const other = await house.addPlace('otherham');
const superuser = new pg.Client(house.url);
const running = new pg.Client({ connectionString: house.url, options: '-c role=guildhall_run' });
const loading = new pg.Client({ connectionString: house.url, options: '-c role=guildhall_load' });
await Promise.all([superuser.connect(), running.connect(), loading.connect()]);
after(async () => {
  await Promise.all([superuser.end(), running.end(), loading.end()]);
  await house.close();
});

const who = (place: PlaceId) => ({ place, actor: { kind: 'system', name: 'test' }, channel: 'system' }) as const;
const addUnit = (place: PlaceId, as: PlaceId = place) =>
  act(house, who(as), async (ctx) =>
    ctx.writes.insert('people.org_unit', {
      place_id: place,
      id: ctx.ids.next(),
      slug: 'bins',
      name: { en: 'Bins', cy: 'Biniau' },
    }),
  );
await addUnit(house.place);
await addUnit(other);

test('every table of places is fenced, forced on its owner too, and owned by the migrating role', async () => {
  const { rows } = await superuser.query(
    `select c.oid::regclass::text as name, relrowsecurity and relforcerowsecurity as fenced, pg_get_userbyid(relowner) as owner
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'place_id' where relkind = 'r'`,
  );
  assert.ok(rows.length >= 35, `${rows.length} tables`);
  for (const row of rows) assert.deepEqual([row.fenced, row.owner], [true, 'guildhall_migrate'], row.name);
});

/** A query that forgot its place: what the fence is there for. */
const forgetful = '/* every place: to see that the fence holds */ select place_id, slug from people.org_unit';
const forget = (ctx: Context) => ctx.prepared<{ place_id: string; slug: string }>('forgetful', forgetful, []);

test('a place sees its own rows only, even by a query that forgets to ask', async () => {
  for (const place of [house.place, other]) {
    assert.deepEqual(await house.read({ place }, forget), [{ place_id: place, slug: 'bins' }]);
  }
});

test('a place can neither write nor change the rows of another', async () => {
  await assert.rejects(addUnit(other, house.place), /row-level security/);
  await house.act((ctx) =>
    ctx.db.updateTable('people.org_unit').set({ slug: 'taken' }).where('place_id', '=', other).execute(),
  );
  await house.act((ctx) => ctx.db.deleteFrom('people.org_unit').where('place_id', '=', other).execute());
  assert.deepEqual(await house.read({ place: other }, forget), [{ place_id: other, slug: 'bins' }]);
});

test('an unset place sees nothing, before and after an act used the same connection', async () => {
  assert.equal((await running.query('select from people.org_unit')).rowCount, 0);
  await running.query(`begin; set local guildhall.place = '${other}'; select from people.org_unit; commit`);
  assert.equal((await running.query('select from people.org_unit')).rowCount, 0);
  await running.query(`set guildhall.place = ''`);
  assert.equal((await running.query('select from people.org_unit')).rowCount, 0);
});

test('names and hosts of places are public to read, not to write', async () => {
  assert.equal((await running.query('select slug from platform.place')).rowCount, 2);
  await assert.rejects(
    running.query(`insert into platform.place_host values ('${other}', 'evil.example')`),
    /row-level security/,
  );
});

// The fence keeps honest queries apart. It is not a wall against SQL of an attacker's own, which may set the place itself:
// that is what parameters in every store are for.
test('a place that is not a UUID never reaches the text of the transaction', async () => {
  const evil = `${other}'; reset role; --` as PlaceId;
  await assert.rejects(
    act(house, who(evil), async () => undefined),
    TypeError,
  );
});

test('what was recorded is insert-only for the running role', async () => {
  for (const table of ['record.entry', 'record.leaf', 'record.checkpoint']) {
    for (const text of [`update ${table} set place_id = place_id`, `delete from ${table}`, `truncate ${table}`]) {
      await assert.rejects(running.query(text), { code: '42501' }, text);
    }
  }
  await assert.rejects(running.query('create table record.mine ()'), { code: '42501' });
  await assert.rejects(running.query('alter table record.entry disable row level security'), { code: '42501' });
});

test('the loading role inserts, into its place only, and reads nothing', async () => {
  const insert = (place: PlaceId) => `insert into vault.subject values ('${place}', gen_random_uuid(), now())`;
  await loading.query(`set guildhall.place = '${house.place}'`);
  await loading.query(insert(house.place));
  await assert.rejects(loading.query(insert(other)), /loaded_into_this_place/);
  await loading.query('reset guildhall.place');
  await assert.rejects(loading.query(insert(house.place)), /loaded_into_this_place/);
  for (const text of [
    'select * from vault.subject',
    'update vault.subject set created_at = now()',
    'delete from vault.subject',
  ]) {
    await assert.rejects(loading.query(text), { code: '42501' }, text);
  }
});

test('the house is ready, and is not when its connections are outside the fence', async () => {
  assert.deepEqual(await checkReady(house), {
    ready: true,
    checks: { database: 'ok', schema: 'ok', fence: 'ok', citus: 'ok' },
  });
  const database = await createDatabase(house.url, { role: 'guildhall_load' });
  const state = await checkReady({ database });
  await database.close();
  assert.equal(state.ready, false);
  const { rows } = await superuser.query('select current_user as role');
  const above = await createDatabase(house.url, { role: rows[0].role });
  const { ready, checks } = await checkReady({ database: above });
  await above.close();
  assert.equal(ready, false);
  assert.match(checks.fence, /is outside row-level security/);
  await superuser.query('insert into platform.migration (number, name, digest) values (9999, $1, $1)', ['later']);
  assert.match((await checkReady(house)).checks.schema, /migration 9999/);
  await superuser.query('delete from platform.migration where number = 9999');
});

test('a lost database is not ready, and is again once it is back', async () => {
  const database = await createDatabase(house.url, { max: 1 });
  await superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database() and application_name = 'guildhall'`,
  );
  const states = [await checkReady({ database }), await checkReady({ database })];
  await database.close();
  assert.equal(states.at(-1)?.ready, true);
});
