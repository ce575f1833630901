/**
 * A place that moves: cases of two envelopes each, exported and taken over at more than 1,000 rows a second, by a process
 * whose memory does not grow with the place: the highest resident memory at 100,000 cases against that at 20,000.
 * `bench moving 40000` takes another number for the larger place.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportPlace } from '../src/entry/cli/moving/export-place.js';
import { importPlace } from '../src/entry/cli/moving/import-place.js';
import { appendEntry } from '../src/foundation/record/index.js';
import {
  createFileCustody,
  createFileLedger,
  makeRecipient,
  mintSubject,
  readRecipient,
  sealRow,
} from '../src/foundation/vault/index.js';
import { createDatabase } from '../src/platform/database/db.js';
import { listPlaces } from '../src/platform/database/list-places.js';
import { testHouse } from '../src/platform/database/testing.js';
import { act, type House } from '../src/platform/house.js';
import { createIds } from '../src/platform/ids.js';
import { createSystemRandom } from '../src/platform/random.js';
import { seal } from '../src/platform/sealed/index.js';
import { createPlace } from '../src/work/places/index.js';
import { printReport, toReport } from './report.js';

interface Run {
  readonly rows: number;
  readonly exportPerSecond: number;
  readonly importPerSecond: number;
  readonly peakMegabytes: number;
}

const perAct = 500;
const slug = 'wealdham';
const random = createSystemRandom();

/** A house on a test's database, with keys and ledger in a folder. */
const withFolder = (house: House, data: string): House => ({
  ...{ ...house, random, ids: createIds(house.clock, random) },
  ...{ custody: createFileCustody(join(data, 'keys')), ledger: createFileLedger(join(data, 'shred')) },
});

async function fill(house: House, cases: number): Promise<void> {
  const who = { place: house.ids.next<'place'>(), actor: { kind: 'system', name: 'bench' }, channel: 'web' } as const;
  await act(house, who, async (ctx) =>
    createPlace(ctx, { slug, name: { en: 'Wealdham', cy: 'Wealdham' }, isDemo: false, isDefault: false }),
  );
  for (let done = 0; done < cases; done += perAct)
    await act(house, who, async (ctx) => {
      for (let at = 0; at < perAct; at += 1) {
        const [subject, row] = [mintSubject(ctx), ctx.ids.next()];
        const about = { subject, keep: '2 years after closed' };
        const parts = [
          {
            ...about,
            mark: 'personal',
            values: { address: seal('12 Weir Street'), email: seal(`${row}@example.org`) },
          },
          { ...about, mark: 'special', values: { help: seal(true) } },
        ] as const;
        const { envelopes } = await sealRow(ctx, { table: 'bench.row', row, version: 1, scope: `case:${row}`, parts });
        appendEntry(ctx, { stream: `bench:${row}`, version: 1, kind: 'bench.opened', data: { envelopes } });
      }
    });
}

/** In a process of its own: moves the place of a database into a fresh one, and prints what it took. */
async function move(url: string, data: string): Promise<void> {
  const testing = await testHouse({ at: '2026-11-01T09:00:00Z' });
  const database = await createDatabase(url, { max: 5 });
  try {
    const [from, into] = [withFolder({ ...testing, database }, data), withFolder(testing, join(data, 'into'))];
    const place = (await listPlaces(from)).find((each) => each.slug === slug);
    if (!place) throw new Error('The place was not made.');
    const keys = join(data, 'into', 'keys');
    const recipient = await readRecipient(JSON.stringify((await makeRecipient(keys)).publicJwk));
    const out = join(data, 'export');
    const start = performance.now();
    const made = await exportPlace(from, { place, recipient, out, published: join(data, 'published') });
    const between = performance.now();
    if (!made.ok) throw new Error(made.refused);
    const published = join(data, 'into', 'published');
    const taken = await importPlace(into, { folder: out, keys, published, trusted: undefined });
    if (!taken.ok) throw new Error(taken.refused);
    const rows = made.value.tables.reduce((sum, table) => sum + table.rows, 0);
    const rate = (milliseconds: number) => (rows / milliseconds) * 1000;
    const rates = { exportPerSecond: rate(between - start), importPerSecond: rate(performance.now() - between) };
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(JSON.stringify({ rows, ...rates, peakMegabytes } satisfies Run));
  } finally {
    await database.close();
    await testing.close();
  }
}

async function measure(cases: number): Promise<Run> {
  const data = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
  const testing = await testHouse({ at: '2026-11-01T09:00:00Z' });
  try {
    await fill(withFolder(testing, data), cases);
    const self = fileURLToPath(import.meta.url);
    return JSON.parse(execFileSync(process.execPath, [self, 'move', testing.url, data], { encoding: 'utf8' })) as Run;
  } finally {
    await testing.close();
    await rm(data, { recursive: true });
  }
}

const [first, url, data] = process.argv.slice(2);
if (first === 'move' && url !== undefined && data !== undefined) await move(url, data);
else {
  const little = await measure(20_000);
  const most = await measure(first === undefined ? 100_000 : Number(first));
  printReport(
    toReport(
      'moving',
      {
        exportedRowsPerSecond: {
          measured: Math.min(little.exportPerSecond, most.exportPerSecond),
          limit: { atLeast: 1000 },
        },
        importedRowsPerSecond: {
          measured: Math.min(little.importPerSecond, most.importPerSecond),
          limit: { atLeast: 1000 },
        },
        memoryTimesThatOf20000: { measured: most.peakMegabytes / little.peakMegabytes, limit: { atMost: 1.3 } },
      },
      { rows: most.rows, peakMegabytes: most.peakMegabytes, peakMegabytesOf20000: little.peakMegabytes },
    ),
  );
}
