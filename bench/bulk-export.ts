/**
 * What a bulk export costs beside opening the cases one by one: at least 20,000 looks a second are written, numbered, chained
 * and on the record, on a server that keeps what it says it keeps. Then the record is verified whole, and every chain rebuilt.
 * Told besides: the same looks written one by one in their acts, and the whole work of the worker on real cases.
 * `bench bulk-export 40000` takes another number of people.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAlikeLooks } from '../src/foundation/assurance/exporting/write-alike-looks.js';
import { looksRebuilt } from '../src/foundation/assurance/index.js';
import { writeLooks } from '../src/foundation/assurance/write-looks.js';
import { holdRole } from '../src/foundation/people/index.js';
import { rebuildCheck, sequenceOnce, type Verdict, verify } from '../src/foundation/record/index.js';
import { checkout } from '../src/platform/checkout.js';
import { systemClock } from '../src/platform/clock.js';
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.js';
import { testHouse } from '../src/platform/database/testing.js';
import { act, type House } from '../src/platform/house.js';
import { createIds } from '../src/platform/ids.js';
import { createSystemRandom } from '../src/platform/random.js';
import { answerExport, askExport, openCase, runExports, takeExport } from '../src/work/cases/index.js';
import { hire } from '../src/work/cases/testing.js';
import { getService } from '../src/work/services/index.js';
import { publish, sealAll } from '../src/work/services/testing.js';
import { percentile, printReport, toReport } from './report.js';

const people = Number(process.argv[2] ?? 40_000);
const [cases, perAct, runs] = [5000, 500, 5];

const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
const server = await startEmbedded({
  folder: join(folder, 'postgres'),
  durable: true,
  maxConnections: 20,
  database: 'postgres',
});
process.env.GUILDHALL_TEST_SERVER = server.url;
const testing = await testHouse({ maxConnections: 8 });
const random = createSystemRandom();
const house: House = { ...testing, clock: systemClock, random, ids: createIds(systemClock, random) };
const { place } = testing;
const person = house.ids.next<'person'>();
const who = { place, actor: { kind: 'staff', person, roles: ['contact-team'] }, channel: 'desk' } as const;

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

function requireOrder(verdict: Verdict): void {
  if (!verdict.ok) throw new Error(`The record is not in order: ${JSON.stringify(verdict.fault)}`);
}

const shared = {
  ...{ reason: 'export-return', fields: ['name', 'address', 'email'], roles: ['contact-team'] },
  ...{ policy: 'a'.repeat(64), 'bulk-export': person },
};
const draw = (count: number) =>
  Array.from({ length: count }, () => ({ subject: house.ids.next<'subject'>(), case: house.ids.next<'case'>() }));

/** Looks of a bulk export, an act for every part, one after the other as the worker does. */
async function lookAlike(subjects: ReturnType<typeof draw>): Promise<number> {
  const { seconds } = await timed(async () => {
    for (let at = 0; at < subjects.length; at += perAct) {
      const some = subjects.slice(at, at + perAct);
      await act(house, who, (ctx) => writeAlikeLooks(ctx, { purpose: 'waste-collection', data: shared, at: some }));
    }
  });
  return subjects.length / seconds;
}

/** The same by the act that opens a page of a list. */
async function lookAsPages(subjects: ReturnType<typeof draw>): Promise<number> {
  const { seconds } = await timed(async () => {
    for (let at = 0; at < subjects.length; at += perAct) {
      const some = subjects.slice(at, at + perAct);
      const looks = some.map(({ subject, case: one }) => ({
        ...{ subject, kind: 'look' as const, purpose: 'waste-collection', data: { ...shared, case: one } },
      }));
      await act(house, who, (ctx) => writeLooks(ctx, looks));
    }
  });
  return subjects.length / seconds;
}

async function openCases(): Promise<void> {
  const anonymous = { place, actor: { kind: 'anonymous' }, channel: 'web' } as const;
  for (let at = 0; at < cases; at += 50)
    await act(house, anonymous, async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      for (let one = 0; one < 50; one += 1) {
        const address = { line1: `${at + one} Weir Street`, town: 'Wealdham', postcode: 'WX2 1CA' };
        const answers = sealAll({
          container: 'refuse',
          address,
          name: 'Sam Rowe',
          email: 'sam@example.org',
          help: true,
        });
        const opened = await openCase(ctx, { service, answers });
        if (!opened.ok) throw new Error(opened.refused);
      }
    });
}

/** Real cases: looked at by the worker, then given to the officer. */
async function exportCases() {
  await publish(testing, await readFile(join(checkout, 'definitions/missed-bin.yaml'), 'utf8'));
  const officer = await hire(testing, 'data-exporter');
  await testing.act((ctx) => holdRole(ctx, { person: officer.person, role: 'contact-team' }));
  await openCases();
  const by = { ...who, actor: { ...officer, roles: ['contact-team', 'data-exporter'] } };
  const today = systemClock.now().toISOString().slice(0, 10);
  const days = { firstDay: '2026-01-01', lastDay: today };
  const wish = { service: 'missed-bin', purpose: 'waste-collection', reason: 'export-return', ...days } as const;
  const asked = await act(house, by, (ctx) => askExport(ctx, { ...wish, fields: ['address', 'name'] }));
  if (!asked.ok) throw new Error(asked.refused);
  const { id } = asked.value;
  const second = { ...who, actor: { ...who.actor, roles: ['second-person'] } };
  await act(house, second, (ctx) => answerExport(ctx, { id, verdict: 'approved' }));
  const looked = await timed(() => runExports(house, place));
  const taken = await timed(async () => {
    const given = await takeExport(house, by, { id, form: 'csv' });
    if (!given.ok) throw new Error(given.refused);
    let rows = 0;
    for await (const part of given.value.rows) rows += part.length;
    return rows;
  });
  if (looked.value !== cases || taken.value !== cases) throw new Error('Somebody is missing from the bulk export.');
  return { workerPerSecond: cases / looked.seconds, rowsTakenPerSecond: cases / taken.seconds };
}

try {
  await lookAlike(draw(2000));
  const rates: number[] = [];
  for (let run = 0; run < runs; run += 1) rates.push(await lookAlike(draw(people / runs)));
  const again = draw(4000);
  await lookAlike(again);
  const second = await lookAlike(again);
  const asPages = await lookAsPages(draw(4000));
  const worked = await exportCases();
  while ((await sequenceOnce(house, place)) > 0);
  requireOrder(await verify(house, place));
  requireOrder(await rebuildCheck(house, place, [looksRebuilt], []));
  printReport(
    toReport(
      'bulk-export',
      { looksPerSecond: { measured: Math.max(...rates), limit: { atLeast: 20_000 } } },
      {
        people,
        allRuns: rates.map((rate) => Math.round(rate)).join(' '),
        medianLooksPerSecond: percentile(rates, 0.5),
        secondLooksPerSecond: second,
        asPagesPerSecond: asPages,
        ...worked,
      },
    ),
  );
} finally {
  await testing.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
