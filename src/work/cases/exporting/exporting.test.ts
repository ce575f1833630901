import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { type Look, lookList, looksRebuilt } from '../../../foundation/assurance/index.js';
import { createPerson, endRole, hideFromAll } from '../../../foundation/people/index.js';
import { rebuildCheck, sequenceOnce, verify } from '../../../foundation/record/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { Actor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { act, type Who } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { getService, wordingOf } from '../../services/index.js';
import { publish, sealAll } from '../../services/testing.js';
import type { Case } from '../case.js';
import { choose } from '../choosing/choose.js';
import { getCase } from '../get-case.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';
import { answerExport } from './answer-export.js';
import { askExport, weighExport } from './ask-export.js';
import type { BulkExport, BulkExportId, ExportAsked } from './bulk-export.js';
import { exportsRebuilt } from './exports-rebuilt.js';
import { findExport, listExports } from './find-export.js';
import { lookAtPart } from './look-at-part.js';
import { listExportChoices } from './plan-export.js';
import { runExports } from './run-exports.js';
import { takeExport } from './take-export.js';

const service = 'council-tax-single-person-discount';
const house = await testHouse();
after(() => house.close());
const { place } = house;
const { declaration } = await publish(house, await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8'));
const advice = { id: 'energy-advice', wording: wordingOf(declaration.uses['energy-advice'] as never) };
const exporter = await hire(house, 'data-exporter');
const colleague: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['second-person'] };
const asOf = (roles: readonly string[]): Who => ({
  ...{ place, actor: { ...exporter, roles, trained: [] }, channel: 'desk' },
});
const taxes = asOf(['data-exporter', 'council-tax-team']);
const adviser = asOf(['data-exporter', 'energy-advice']);

/** Who sends a request, and what they say to the use. */
interface Sender {
  readonly says: 'yes' | 'no' | 'nothing';
  readonly hides: boolean;
  /** The officer themself. */
  readonly isOfficer: boolean;
}

const common = { says: 'nothing', hides: false, isOfficer: false } as const;
let opened = 0;

async function send({ says, hides, isOfficer }: Sender): Promise<{ one: Case; person: PersonId }> {
  opened += 1;
  const person = isOfficer ? exporter.person : await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const id = await house.act({ kind: 'resident', person }, async (ctx) => {
    const answers = sealAll({ name: `Person ${opened}`, email: `p${opened}@example.org`, phone: `=0770${opened}` });
    const said = says === 'nothing' ? {} : { [advice.id]: { says, wording: advice.wording } };
    const done = await openCase(ctx, { service: await getService(ctx, service), answers, said });
    if (!done.ok) throw new Error(done.refused);
    return done.value.case;
  });
  const one = await house.read((ctx) => getCase(ctx, id));
  const subject = one.subjects.applicant;
  assert.ok(subject);
  await house.act(async (ctx) => linkSubject(ctx, subject, person));
  if (hides) await house.act({ kind: 'resident', person }, (ctx) => hideFromAll(ctx, [`${service}.phone`]));
  return { one, person };
}

const today = '2026-03-02';
const asked: ExportAsked = {
  ...{ service, purpose: 'energy-advice', reason: 'export-writing', fields: ['name', 'phone'] },
  ...{ firstDay: today, lastDay: today },
};

async function ask(who: Who, more: Partial<ExportAsked> = {}): Promise<BulkExport> {
  const outcome = await act(house, who, (ctx) => askExport(ctx, { ...asked, ...more }));
  if (!outcome.ok) throw new Error(outcome.refused);
  return outcome.value;
}

const stateOf = async (id: BulkExportId) => (await act(house, taxes, (ctx) => findExport(ctx, id)))?.state;

async function take(who: Who, id: BulkExportId): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const taken = await takeExport(house, who, { id, form: 'csv' });
  if (!taken.ok) throw new Error(taken.refused);
  const rows = new Map<string, Readonly<Record<string, unknown>>>();
  for await (const part of taken.value.rows)
    for (const row of part) {
      assert.equal(rows.has(row.case.id), false, 'a row is there once');
      rows.set(row.case.id, Object.fromEntries([...row.values].map(([field, value]) => [field, reveal(value)])));
    }
  return rows;
}

const looksFor = async (one: Case, id: BulkExportId): Promise<readonly Look[]> => {
  const subject = one.subjects.applicant as never;
  const all = await house.read((ctx) => lookList(ctx, subject));
  return all.filter((look) => look.bulkExport === id);
};

/** The worker’s step, that is killed before it is committed. */
async function killedStep(id: BulkExportId, most: number): Promise<void> {
  const killed = act(house, adviser, async (ctx) => {
    await lookAtPart(ctx, id, most);
    throw new Error('killed');
  });
  await assert.rejects(killed, /killed/);
}

const sender: fc.Arbitrary<Sender> = fc.record({
  says: fc.constantFrom('yes', 'yes', 'no', 'nothing'),
  hides: fc.boolean(),
  isOfficer: fc.nat(5).map((drawn) => drawn === 0),
});

describe('a bulk export', () => {
  test('has a row for each look and a look for each row, whoever chose what and wherever the work was cut off', async () => {
    const law = fc.asyncProperty(
      fc.array(sender, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      async (senders, most, kills) => {
        const sent: { readonly one: Case; readonly from: Sender }[] = [];
        house.clock.advance(24 * 3_600_000);
        for (const from of senders) sent.push({ one: (await send(from)).one, from });
        const day = house.clock.now().toISOString().slice(0, 10);
        const { id } = await ask(adviser, { firstDay: day, lastDay: day });
        for (let step = 0, runs = true; runs; step += 1) {
          if (kills[step]) await killedStep(id, most);
          runs = (await act(house, adviser, (ctx) => lookAtPart(ctx, id, most)))?.state === 'running';
        }
        const rows = await take(adviser, id);
        for (const { one, from } of sent) {
          const isIn = from.says === 'yes' && !from.isOfficer;
          const looks = await looksFor(one, id);
          const isTried = from.says === 'yes' && from.isOfficer;
          assert.deepEqual(
            looks.map(({ isRefused }) => isRefused),
            isIn ? [false] : isTried ? [true] : [],
          );
          const fields = from.hides ? ['name'] : ['name', 'phone'];
          if (isIn) assert.deepEqual([looks[0]?.fields, looks[0]?.reason], [fields, 'export-writing']);
          assert.deepEqual(Object.keys(rows.get(one.id) ?? {}).sort(), isIn ? fields : []);
        }
        assert.equal(rows.size, sent.filter(({ from }) => from.says === 'yes' && !from.isOfficer).length);
      },
    );
    await fc.assert(law, { numRuns: 12 });
    while ((await sequenceOnce(house, place)) > 0);
    const verdict = await verify(house, place);
    assert.ok(verdict.ok, JSON.stringify(verdict));
    const tables = await rebuildCheck(house, place, [looksRebuilt, ...exportsRebuilt], []);
    assert.ok(tables.ok, JSON.stringify(tables));
  });

  test('lets whoever turns against it meanwhile leave the file, though their look stays', async () => {
    house.clock.advance(24 * 3_600_000);
    const [first, second] = [await send({ ...common, says: 'yes' }), await send({ ...common, says: 'yes' })];
    const day = house.clock.now().toISOString().slice(0, 10);
    const { id } = await ask(adviser, { firstDay: day, lastDay: day });
    while ((await act(house, adviser, (ctx) => lookAtPart(ctx, id)))?.state === 'running');
    assert.equal((await take(adviser, id)).size, 2);
    const no = { service, use: advice.id, says: 'no', wording: advice.wording } as const;
    await house.act({ kind: 'resident', person: first.person }, (ctx) => choose(ctx, no));
    assert.deepEqual([...(await take(adviser, id)).keys()], [second.one.id]);
    assert.equal((await looksFor(first.one, id)).length, 1);
  });

  test('offers what another role of the officer sees, and what is marked to the trained alone', async () => {
    const offered = (roles: readonly string[], trained: readonly string[] = []) =>
      listExportChoices({ ...exporter, roles, trained }, declaration);
    assert.deepEqual(offered(['council-tax-team']), []);
    assert.deepEqual(offered(['data-exporter']), []);
    const [own, ...uses] = offered(['data-exporter', 'council-tax-team']);
    assert.deepEqual(uses, [], 'who sees the answers for the service does not see them for a use');
    assert.deepEqual([own?.purpose, own?.untrained], [declaration.purpose.id, ['disregarded_because']]);
    const [trained] = offered(['data-exporter', 'council-tax-team'], ['OFFICIAL-SENSITIVE']);
    assert.ok(trained?.fields.includes('disregarded_because'));
    const marked = { ...asked, purpose: declaration.purpose.id, fields: ['disregarded_because'] };
    const refused = await act(house, taxes, (ctx) => weighExport(ctx, marked));
    assert.deepEqual(refused, { ok: false, refused: 'not-allowed' });
    const swapped = await act(house, adviser, (ctx) => weighExport(ctx, { ...asked, firstDay: '2026-03-03' }));
    assert.deepEqual(swapped, { ok: false, refused: 'not-days' });
    const early = { ...asked, firstDay: '2020-01-01', lastDay: '2020-01-02' };
    assert.deepEqual(await act(house, adviser, (ctx) => weighExport(ctx, early)), { ok: false, refused: 'nobody' });
  });

  test('about many waits for a second person; is the officer’s alone; and is over after a day', async () => {
    house.clock.advance(24 * 3_600_000);
    for (let at = 0; at < 100; at += 1) await send(common);
    const day = house.clock.now().toISOString().slice(0, 10);
    const more = { purpose: declaration.purpose.id, fields: ['name'], firstDay: day, lastDay: day };
    const officer = await hire(house, 'data-exporter');
    const who: Who = { place, actor: { ...officer, roles: ['data-exporter', 'council-tax-team'] }, channel: 'desk' };
    const one = await ask(who, more);
    assert.equal(one.state, 'waiting');
    const answer = (actor: Actor) => house.act(actor, (ctx) => answerExport(ctx, { id: one.id, verdict: 'approved' }));
    const refusedTo = async (actor: Actor) => {
      const outcome = await answer(actor);
      return outcome.ok ? undefined : outcome.refused;
    };
    assert.equal(await refusedTo({ ...officer, roles: ['second-person'] }), 'yourself');
    assert.equal(await refusedTo({ ...officer, roles: ['council-tax-team'] }), 'not-allowed');
    assert.deepEqual(
      (await house.read(colleague, listExports)).toAnswer.map(({ id }) => id),
      [one.id],
    );
    assert.ok((await answer(colleague)).ok);
    assert.equal(await refusedTo(colleague), 'answered-already');
    while ((await act(house, who, (ctx) => lookAtPart(ctx, one.id, 64)))?.state === 'running');
    assert.equal((await take(who, one.id)).size, 100);
    const other = await takeExport(house, taxes, { id: one.id, form: 'csv' });
    assert.deepEqual(other, { ok: false, refused: 'no-such-export' });
    const without = { ...who, actor: { ...officer, roles: ['council-tax-team'] } };
    assert.deepEqual(await takeExport(house, without, { id: one.id, form: 'csv' }), {
      ok: false,
      refused: 'not-allowed',
    });
    house.clock.advance(24 * 3_600_000);
    assert.deepEqual(await takeExport(house, who, { id: one.id, form: 'csv' }), { ok: false, refused: 'not-ready' });
    await runExports(house, place);
    assert.equal((await act(house, who, (ctx) => findExport(ctx, one.id)))?.state, 'over');
    const tables = await rebuildCheck(house, place, exportsRebuilt, []);
    assert.ok(tables.ok, JSON.stringify(tables));
  });

  test('stops where the role of its officer ended while it waited to run', async () => {
    const { id } = await ask(adviser, { firstDay: '2026-03-03', lastDay: '2026-03-04' });
    await house.act((ctx) => endRole(ctx, { person: exporter.person, role: 'data-exporter' }));
    await runExports(house, place);
    assert.equal(await stateOf(id), 'stopped');
  });
});
