import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createPerson } from '../../foundation/people/index.js';
import { followOnce, sequenceOnce } from '../../foundation/record/index.js';
import { linkSubject } from '../../foundation/vault/index.js';
import { checkout } from '../../platform/checkout.js';
import { testHouse } from '../../platform/database/testing.js';
import type { CaseId } from '../../platform/ids.js';
import { seal } from '../../platform/sealed/index.js';
import { contestField, getCase, moveCase, openCase } from '../../work/cases/index.js';
import { loadAddresses, loadAreas } from '../../work/places/index.js';
import { getService, parseAnswers, publishService } from '../../work/services/index.js';
import { countDataset, findDataset, findOpenRow, listDatasets, openRows, readDataset } from './index.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;

const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
const publish = async (text: string) => {
  const published = await house.act(system, (ctx) => publishService(ctx, text));
  assert.ok(published.ok, JSON.stringify(published));
};
await publish(source);
const address = await house.act(system, async (ctx) => {
  loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
  const house = {
    line: '1 Weir Street',
    street: 'Weir Street',
    town: 'Wealdham',
    postcode: 'WX21CA',
    area: 'ward:millbrook',
  };
  loadAddresses(ctx, [house]);
  await ctx.writes.flush();
  const [row] = await ctx.prepared<{ id: string }>('one', 'select id from places.address where place_id = $1', [
    ctx.place,
  ]);
  return row?.id ?? '';
});
const person = await house.act(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' }));
const officer = { kind: 'staff', person, roles: ['contact-team', 'waste-crews'] } as const;

async function open(container = 'refuse', more: { readonly source?: string } = {}): Promise<CaseId> {
  return house.act(more.source ? system : { channel: 'web' }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const raws = {
      container: { '': [container] },
      missed_on: { day: ['1'], month: ['3'], year: ['2026'] },
      address: { '': [address], line1: ['1 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] },
      name: { '': ['Canary Kestrel'] },
    };
    const answers = parseAnswers(service, raws);
    assert.ok(answers.ok);
    const opened = await openCase(ctx, { service, answers: answers.value, ...more });
    assert.ok(opened.ok);
    return opened.value.case;
  });
}

async function move(one: CaseId, ...transitions: readonly string[]): Promise<void> {
  for (const transition of transitions) {
    const moved = await house.act(officer, (ctx) => moveCase(ctx, { case: one, transition }));
    assert.ok(moved.ok, JSON.stringify(moved));
  }
}

async function openAndClose(count: number, container = 'refuse'): Promise<readonly CaseId[]> {
  const cases: CaseId[] = [];
  for (let at = 0; at < count; at += 1) {
    const one = await open(container);
    await move(one, 'schedule', 'collect');
    cases.push(one);
  }
  return cases;
}

async function follow(): Promise<void> {
  while ((await sequenceOnce(house, house.place)) > 0);
  while ((await followOnce(house, house.place, openRows)).passed > 0);
}

const readAll = (most = 100) =>
  house.read(async (ctx) => {
    const dataset = await findDataset(ctx, 'missed-bins');
    assert.ok(dataset);
    const held = await countDataset(ctx, dataset);
    const rows = [];
    for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
      const part = await readDataset(ctx, dataset, held, { most, ...(after === undefined ? {} : { after }) });
      rows.push(...part.rows);
      after = part.next;
    }
    return { rows, shown: held.shown, heldBack: held.heldBack };
  });

const released = { container: 'refuse', month: '2026-03', ward: 'ward:millbrook', ending: 'done', days: 0 };

test('the catalogue has the dataset with its columns and protection as declared', async () => {
  const [dataset] = await house.read((ctx) => listDatasets(ctx));
  assert.equal(dataset?.name, 'missed-bins');
  assert.deepEqual(
    dataset?.columns.map(({ name, from, release }) => [name, from, release]),
    [
      ['container', 'container', undefined],
      ['month', 'missed_on', 'month'],
      ['ward', 'address', 'ward'],
      ['ending', 'ending', undefined],
      ['days', 'closed_in', 'days'],
    ],
  );
  assert.deepEqual(dataset?.protect, { threshold: 5, by: ['ward', 'month', 'container'] });
});

test('rows are held back until as many are alike as declared, and then all appear', async () => {
  const four = await openAndClose(4);
  await follow();
  assert.deepEqual(await readAll(), { rows: [], shown: 0, heldBack: 4 });
  const [first] = four;
  assert.ok(first);
  const one = await house.read((ctx) => getCase(ctx, first));
  const held = await house.read((ctx) => findOpenRow(ctx, one));
  assert.equal(held?.row, undefined, 'a row that is held back is shown to nobody');
  await openAndClose(1);
  const [garden] = await openAndClose(1, 'garden');
  await follow();
  const { rows, shown, heldBack } = await readAll();
  assert.deepEqual(
    rows,
    Array.from({ length: 5 }, () => released),
  );
  assert.deepEqual([shown, heldBack], [5, 1]);
  assert.deepEqual((await house.read((ctx) => findOpenRow(ctx, one)))?.row, released);
  assert.ok(garden);
  const alone = await house.read(async (ctx) => findOpenRow(ctx, await getCase(ctx, garden)));
  assert.equal(alone?.row, undefined, 'one that is like no other is shown on no page');
});

test('pages of any size give every row once, in an order that is not that of the cases', async () => {
  const whole = (await readAll()).rows.length;
  for (const most of [1, 2, 3, 5, 7]) assert.equal((await readAll(most)).rows.length, whole);
  const rows = await house.read((ctx) =>
    ctx.prepared<{ case_id: string }>(
      'shuffled',
      'select case_id from opendata.row where place_id = $1 order by shuffled',
      [ctx.place],
    ),
  );
  const ids = rows.map((row) => row.case_id);
  assert.notDeepEqual(ids, [...ids].sort());
});

test('a case that is open has no row, and one opened again has none until it is closed again', async () => {
  const [one] = await openAndClose(1);
  assert.ok(one);
  await follow();
  const before = (await readAll()).shown;
  await move(one, 'reopen');
  await follow();
  assert.equal((await readAll()).shown, before - 1);
  await move(one, 'schedule', 'collect');
  await follow();
  assert.equal((await readAll()).shown, before);
});

test('a case of an earlier system has a row like any other', async () => {
  const before = (await readAll()).shown;
  const one = await open('refuse', { source: 'old:1' });
  await move(one, 'schedule', 'collect');
  await follow();
  assert.equal((await readAll()).shown, before + 1);
});

test('a column that a new version makes of something else is empty for the cases before it', async () => {
  const before = await readAll();
  const [was, is] = ['{ missed_on: month }', '{ as: month, from: told_on, release: month }'];
  const told = source
    .replace(was, is)
    .replace(
      '  help:\n',
      '  told_on:\n    type: date\n    label: { en: When were you told?, cy: Pryd? }\n    optional: true\n    mark: open\n    need: To know when\n    keep: 7 years after closed\n  help:\n',
    )
    .replace('  - missed_on\n', '  - [missed_on, told_on]\n');
  await publish(told);
  await follow();
  const { rows } = await readAll();
  assert.equal(rows.length, before.rows.length);
  for (const row of rows) assert.equal(row.month, null);
  await publish(`${source}\n`);
  await follow();
  assert.deepEqual(await readAll(), before);
});

test('a new version makes every row anew, and takes back what it does not open', async () => {
  const before = await readAll();
  await publish(
    source
      .replace('columns: [container, { missed_on: month },', 'columns: [container, { missed_on: year },')
      .replace('by: [ward, month, container]', 'by: [ward, year, container]'),
  );
  await follow();
  const anew = await readAll();
  assert.equal(anew.shown, before.shown);
  assert.deepEqual(Object.keys(anew.rows[0] ?? {}), ['container', 'year', 'ward', 'ending', 'days']);
  assert.equal(anew.rows[0]?.year, '2026');
  const stored = () =>
    house.read((ctx) => ctx.prepared('stored', 'select released from opendata.row where place_id = $1', [ctx.place]));
  assert.doesNotMatch(JSON.stringify(await stored()), /2026-03/, 'nothing of the finer rows is kept');
  await publish(`${source.slice(0, source.indexOf('\nopen:'))}\n`);
  await follow();
  assert.deepEqual(await stored(), []);
  assert.deepEqual(await house.read((ctx) => listDatasets(ctx)), []);
});

test('a case of which an answer is contested has no row until that is refused, and none once it was wrong', async () => {
  await publish(source);
  await publish(await readFile(join(checkout, 'definitions', 'correction.yaml'), 'utf8'));
  const self = await house.act(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const resident = { kind: 'resident', person: self } as const;
  const rights = { ...officer, roles: ['information-rights'] };
  const hasRow = async (id: CaseId) => {
    await follow();
    const text = 'select 1 from opendata.row where place_id = $1 and case_id = $2';
    return (await house.read((ctx) => ctx.prepared('row_of', text, [ctx.place, id]))).length === 1;
  };
  const contest = async (id: CaseId) => {
    const said = { wrong: seal('x'), shouldBe: seal('garden'), language: 'en' } as const;
    const contested = await house.act({ actor: resident, channel: 'web' }, (ctx) =>
      contestField(ctx, { case: id, field: 'container', ...said }),
    );
    assert.ok(contested.ok, JSON.stringify(contested));
    return contested.value.contest.correction;
  };
  const decide = async (id: CaseId, transition: string, more: object) => {
    const moved = await house.act(rights, (ctx) => moveCase(ctx, { case: id, transition, note: seal('x'), ...more }));
    assert.ok(moved.ok, JSON.stringify(moved));
  };
  const [one] = await openAndClose(1);
  assert.ok(one);
  await house.act(system, async (ctx) => {
    const { reporter } = (await getCase(ctx, one)).subjects;
    assert.ok(reporter);
    await linkSubject(ctx, reporter, self);
  });
  assert.equal(await hasRow(one), true);
  const first = await contest(one);
  assert.equal(await hasRow(one), false);
  await decide(first, 'refuse', { decision: { grounds: ['accurate'] }, reason: 'accurate' });
  assert.equal(await hasRow(one), true);
  await decide(await contest(one), 'uphold', { decision: { grounds: ['shown'] } });
  assert.equal(await hasRow(one), false);
});
