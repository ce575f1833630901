import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { lookList, looksRebuilt } from '../../../foundation/assurance/index.js';
import { endRole } from '../../../foundation/people/index.js';
import { rebuildCheck, sequenceOnce } from '../../../foundation/record/index.js';
import type { Actor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { act, type Who } from '../../../platform/house.js';
import { getService } from '../../services/index.js';
import { publish, sealAll } from '../../services/testing.js';
import { assignCase } from '../assignment/assign-case.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { openCase } from '../open-case.js';
import type { Filters } from '../queue/filters.js';
import { hire } from '../testing.js';
import { answerExport } from './answer-export.js';
import { askExport, weighExport } from './ask-export.js';
import type { BulkExport, BulkExportId, ExportAsked } from './bulk-export.js';
import { daysOfQueue } from './days-of-queue.js';
import { exportsRebuilt } from './exports-rebuilt.js';
import { findExport } from './find-export.js';
import { lookAtPart } from './look-at-part.js';
import { runExports } from './run-exports.js';
import { takeExport } from './take-export.js';
import { takeQueue } from './take-queue.js';

const service = 'council-tax-single-person-discount';
const house = await testHouse();
after(() => house.close());
const { place } = house;
const { declaration } = await publish(house, await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8'));
const exporter = await hire(house, 'data-exporter');
const roles = ['data-exporter', 'council-tax-team'];
const taxes: Who = { place, actor: { ...exporter, roles, trained: [] }, channel: 'desk' };
const second: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['second-person'] };
const [all, mine] = [3000, 40];
const filters: Filters = { is: 'open', assignee: exporter.person };
const cases: Case['id'][] = [];

before(async () => {
  const answers = sealAll({
    name: 'Kestrel Canary',
    email: 'k@example.org',
    other_name: 'Otherby Canary',
    adults: '1',
  });
  while (cases.length < all)
    await house.act(async (ctx) => {
      const found = await getService(ctx, service);
      for (let at = 0; at < 100; at += 1) {
        const opened = await openCase(ctx, { service: found, answers });
        assert.ok(opened.ok);
        cases.push(opened.value.case);
      }
    });
  for (const id of cases.slice(0, mine))
    assert.ok(
      (await house.act(taxes.actor, (ctx) => assignCase(ctx, { case: id, to: { person: exporter.person } }))).ok,
    );
});

const asked: Omit<ExportAsked, 'firstDay' | 'lastDay'> = {
  ...{ service, purpose: declaration.purpose.id, reason: 'export-audit', fields: ['name', 'other_name'] },
  columns: ['reference', 'state'],
};

async function ask(more: Partial<ExportAsked>): Promise<BulkExport> {
  const days = await house.read((ctx) => daysOfQueue(ctx, service, more.filters ?? {}));
  assert.ok(days);
  const { firstDay, lastDay } = days;
  const outcome = await act(house, taxes, (ctx) => askExport(ctx, { ...asked, firstDay, lastDay, ...more }));
  if (!outcome.ok) throw new Error(outcome.refused);
  return outcome.value;
}

const approve = (id: BulkExportId) =>
  house.act(second, async (ctx) => assert.ok((await answerExport(ctx, { id, verdict: 'approved' })).ok));

const looksOf = async (sample: readonly Case['id'][], id: BulkExportId): Promise<number> => {
  let found = 0;
  for (const one of sample)
    found += await house.read(async (ctx) => {
      const looks = await Promise.all(
        Object.values((await getCase(ctx, one)).subjects).map((subject) => lookList(ctx, subject)),
      );
      return looks.flat().filter((look) => look.bulkExport === id).length;
    });
  return found;
};

describe('the export of a queue', () => {
  test('takes the cases of its filters alone, though others are of the same days', async () => {
    const one = await ask({ filters });
    assert.equal(one.people, 2 * mine);
    while ((await act(house, taxes, (ctx) => lookAtPart(ctx, one.id, 16)))?.state === 'running');
    const found = await act(house, taxes, (ctx) => findExport(ctx, one.id));
    assert.deepEqual([found?.state, found?.cases, found?.looks], ['ready', mine, 2 * mine]);
    assert.equal(await looksOf(cases.slice(0, mine), one.id), 2 * mine);
    assert.equal(await looksOf(cases.slice(mine, mine + 20), one.id), 0);
    const taken = await takeExport(house, taxes, { id: one.id, form: 'csv' });
    assert.ok(taken.ok);
    for await (const rows of taken.value.rows)
      for (const row of rows) {
        assert.equal(row.case.assignee, exporter.person);
        assert.deepEqual([...row.values.keys()].sort(), ['name', 'other_name']);
      }
  });

  test('refuses columns that are sealed or are none', async () => {
    for (const column of ['answers.name', 'answers.', 'subjects', 'fields'])
      assert.deepEqual(
        await act(house, taxes, (ctx) =>
          weighExport(ctx, { ...asked, firstDay: '2026-03-02', lastDay: '2026-03-02', columns: [column] }),
        ),
        { ok: false, refused: 'not-allowed' },
        column,
      );
  });

  test('of 3,000 cases writes a look for each row and party, and is given part after part', async () => {
    const one = await ask({ filters: { is: 'open' } });
    assert.equal(one.state, 'waiting', 'about so many it waits for a second person');
    await approve(one.id);
    while ((await act(house, taxes, (ctx) => lookAtPart(ctx, one.id)))?.state === 'running');
    const found = await act(house, taxes, (ctx) => findExport(ctx, one.id));
    assert.deepEqual([found?.cases, found?.looks], [all, 2 * all]);
    const taken = await takeExport(house, taxes, { id: one.id, form: 'json' });
    assert.ok(taken.ok);
    const rows = new Set<string>();
    for await (const part of taken.value.rows) for (const row of part) rows.add(row.case.id);
    assert.equal(rows.size, all);
    while ((await sequenceOnce(house, place)) > 0);
    const tables = await rebuildCheck(house, place, [looksRebuilt, ...exportsRebuilt], []);
    assert.ok(tables.ok, JSON.stringify(tables));
  });

  test('of unsealed columns is read page after page, each case once', async () => {
    const seen: string[] = [];
    for await (const rows of takeQueue(house, taxes, { filters: { is: 'open' }, order: 'due', fields: [] })) {
      assert.ok(rows.length <= 500);
      for (const row of rows) {
        seen.push(row.case.id);
        assert.equal(row.values.size, 0);
      }
    }
    assert.deepEqual([seen.length, new Set(seen).size], [all, all]);
  });

  test('stops where the role of its officer ends midway: those who were looked at keep their look, and there is no file', async () => {
    const one = await ask({ filters: { is: 'open' } });
    await approve(one.id);
    await act(house, taxes, (ctx) => lookAtPart(ctx, one.id));
    await house.act((ctx) => endRole(ctx, { person: exporter.person, role: 'data-exporter' }));
    await runExports(house, place);
    const found = await act(house, taxes, (ctx) => findExport(ctx, one.id));
    assert.deepEqual([found?.state, found?.looks], ['stopped', 1000]);
    assert.equal((await takeExport(house, taxes, { id: one.id, form: 'csv' })).ok, false);
  });
});
