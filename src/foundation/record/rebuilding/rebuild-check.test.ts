import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { appendEntry } from '../append-entry.js';
import { keepText } from '../keep-text.js';
import { removeText } from '../remove-text.js';
import type { TextReference } from '../text-reference.js';
import { rebuildCheck } from './rebuild-check.js';
import type { Rebuilder } from './rebuilder.js';

const house = await testHouse();
const { place } = house;
after(() => house.close());

/** Units whose name is kept as text: any table with a key, jsonb and moments would do. */
const units: Rebuilder = {
  table: 'people.org_unit',
  streams: 'org-unit:',
  key: ['id'],
  columns: ['slug', 'name'],
  rebuild(entries, textOf) {
    const last = entries.at(-1);
    if (!last) return [];
    const { id, slug, name } = last.data as { id: string; slug: string; name: TextReference };
    return [{ id, slug, name: { en: textOf(name) ?? '' } }];
  },
};
const rates: Rebuilder = {
  table: 'outcomes.rate',
  streams: 'org-unit:',
  key: ['team', 'valid_from'],
  columns: ['pence_per_hour'],
  rebuild: (entries) =>
    entries.flatMap(({ data }) =>
      data.rate === undefined ? [] : [{ team: data.slug, valid_from: '2026-03-02', pence_per_hour: data.rate }],
    ),
};
const check = () => rebuildCheck(house, place, [units, rates]);
const faultOf = async () => {
  const verdict = await check();
  return verdict.ok ? undefined : [verdict.fault.table, verdict.fault.key, verdict.fault.wrong];
};

const many = 1300;
const ids: string[] = [];
for (let at = 0; at < many; at += 100)
  await house.act(async (ctx) => {
    for (let unit = at; unit < at + 100; unit += 1) {
      const id = ctx.ids.next();
      ids.push(id);
      const slug = `team-${unit}`;
      ctx.writes.insert('people.org_unit', { place_id: place, id, slug, name: { en: 'Second name' } });
      const first = keepText(ctx, 'First name');
      const second = keepText(ctx, 'Second name');
      appendEntry(ctx, { stream: `org-unit:${id}`, version: 1, kind: 'unit.made', data: { id, slug, name: first } });
      appendEntry(ctx, {
        stream: `org-unit:${id}`,
        version: 2,
        kind: 'unit.named',
        data: { id, slug, name: second, rate: 1 },
      });
      ctx.writes.insert('outcomes.rate', { place_id: place, team: slug, valid_from: '2026-03-02', pence_per_hour: 1 });
    }
  });

test('tables that hold what the record says are counted', async () => {
  assert.deepEqual(await check(), { ok: true, place, counts: { 'people.org_unit': many, 'outcomes.rate': many } });
});

test('a changed column is named with its row', async () => {
  const id = ids[777];
  await tamper(house, `update people.org_unit set name = '{"en": "Third name"}' where id = '${id}'`);
  assert.deepEqual(await faultOf(), ['people.org_unit', { id }, 'its name is not what the record says']);
  await tamper(house, `update people.org_unit set name = '{"en": "Second name"}' where id = '${id}'`);
  await tamper(house, `update outcomes.rate set pence_per_hour = 2 where team = 'team-5'`);
  assert.deepEqual(await faultOf(), [
    'outcomes.rate',
    { team: 'team-5', valid_from: '2026-03-02' },
    'its pence_per_hour is not what the record says',
  ]);
  await tamper(house, `update outcomes.rate set pence_per_hour = 1 where team = 'team-5'`);
  assert.equal(await faultOf(), undefined);
});

test('a missing row and a row that no entry explains are named', async () => {
  await tamper(house, `delete from outcomes.rate where team = 'team-1299'`);
  assert.deepEqual(await faultOf(), [
    'outcomes.rate',
    { team: 'team-1299', valid_from: '2026-03-02' },
    'is missing, though the record tells of it',
  ]);
  await tamper(house, `insert into outcomes.rate values ('${place}', 'team-1299', '2026-03-02', 1)`);
  await tamper(house, `insert into outcomes.rate values ('${place}', 'team-9999', '2026-03-02', 1)`);
  assert.deepEqual(await faultOf(), [
    'outcomes.rate',
    { team: 'team-9999', valid_from: '2026-03-02' },
    'no entry explains it',
  ]);
  await tamper(house, `delete from outcomes.rate where team = 'team-9999'`);
  assert.equal(await faultOf(), undefined);
});

test('another place with the same rows is not looked at, nor are streams of other names', async () => {
  const other = await house.addPlace('other');
  assert.deepEqual(await rebuildCheck(house, other, [units]), {
    ok: true,
    place: other,
    counts: { 'people.org_unit': 0 },
  });
  await house.act(async (ctx) => appendEntry(ctx, { stream: 'org:x', version: 1, kind: 'x', data: {} }));
  assert.equal(await faultOf(), undefined);
});

test('a rebuilder learns that a text was removed', async () => {
  const text = await house.act(async (ctx) => keepText(ctx, 'First name'));
  await house.act((ctx) => removeText(ctx, text, 'erasure'));
  assert.equal(await faultOf(), undefined, 'no row shows the first name any more');
  const seen: unknown[] = [];
  await rebuildCheck(house, place, [
    {
      ...units,
      columns: [],
      rebuild: (entries, textOf) => [
        { id: entries[0]?.data.id, seen: seen.push(textOf(String(entries[0]?.data.name))) },
      ],
    },
  ]);
  assert.ok(seen.length === many && seen.every((body) => body === null));
});
