/**
 * Requests imported a second, with record and sealing on, and memory that does not grow with the file: a generated file
 * of 1,000,000 rows against one of 100,000, each imported by a process of its own whose highest resident memory counts.
 * `bench import 200000` takes another size for the larger file.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout } from '../src/platform/checkout.js';
import { testHouse } from '../src/platform/database/testing.js';
import { createIds } from '../src/platform/ids.js';
import { createSystemRandom } from '../src/platform/random.js';
import { importRequests } from '../src/work/cases/imports/import-requests.js';
import { readMap } from '../src/work/cases/imports/read-map.js';
import { publishService } from '../src/work/services/index.js';
import { printReport, toReport } from './report.js';

interface Run {
  readonly rows: number;
  readonly perSecond: number;
  readonly peakMegabytes: number;
}

const folder = join(checkout, 'definitions/imports/los-angeles');
const types = ['Bulky Items', 'Graffiti Removal', 'Illegal Dumping Pickup', 'Dead Animal Removal', 'Other'];
const channels = ['Call', 'Self Service', 'Mobile App', 'Driver Self Report'];

const pad = (number: number): string => String(number).padStart(2, '0');
const timeOf = (at: Date): string => {
  const hour = at.getUTCHours();
  const half = pad(hour % 12 === 0 ? 12 : hour % 12);
  const day = `${pad(at.getUTCMonth() + 1)}/${pad(at.getUTCDate())}/${at.getUTCFullYear()}`;
  return `${day} ${half}:${pad(at.getUTCMinutes())}:${pad(at.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
};

/** A made-up file of the map’s shape: one row in fifty is still open; before the clocks change, since an hour of that night is refused. */
async function writeRequests(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('SRNumber,CreatedDate,ClosedDate,RequestType,RequestSource,Status,NCName,Address,Location\n');
  for (let row = 0; row < rows; row += 1) {
    const opened = new Date(Date.UTC(2019, 4, 1) + row * 15_000);
    const isOpen = row % 50 === 0;
    const cells = [
      ...[`9-${row}`, timeOf(opened), isOpen ? '' : timeOf(new Date(opened.getTime() + 172_800_000))],
      ...[
        types[row % types.length],
        channels[row % channels.length],
        isOpen ? 'Open' : 'Closed',
        `QUARTER ${row % 90}`,
      ],
      ...[`"${row} N EXAMPLE ST, 90001"`, `"(34.${row}, -118.${row})"`],
    ];
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** In a process of its own: imports the file into a fresh database and prints what it took. */
async function importFile(path: string): Promise<void> {
  const testing = await testHouse({ at: '2026-11-01T09:00:00Z' });
  const random = createSystemRandom(); // the tests' own repeats itself, and is slower than what serves
  const house = { ...testing, random, ids: createIds(testing.clock, random) };
  try {
    const source = await readFile(join(folder, 'street-request.yaml'), 'utf8');
    await testing.act({ actor: { kind: 'system', name: 'bench' }, channel: 'system' }, (ctx) =>
      publishService(ctx, source),
    );
    const { map } = readMap(await readFile(join(folder, 'map.yaml'), 'utf8'));
    if (!map) throw new Error('The shipped map is faulty.');
    const start = performance.now();
    const done = await importRequests(house, house.place, { file: path, map, rejectFile: `${path}.rejected` });
    const seconds = (performance.now() - start) / 1000;
    if (!done.ok || done.value.refused > 0) throw new Error('The generated file was not imported whole.');
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(
      JSON.stringify({ rows: done.value.read, perSecond: done.value.read / seconds, peakMegabytes }),
    );
  } finally {
    await testing.close();
  }
}

async function measure(rows: number): Promise<Run> {
  const temporary = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
  try {
    const path = join(temporary, 'requests.csv');
    await writeRequests(path, rows);
    const self = fileURLToPath(import.meta.url);
    return JSON.parse(execFileSync(process.execPath, [self, 'import', path], { encoding: 'utf8' })) as Run;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

const [first, path] = process.argv.slice(2);
if (first === 'import' && path !== undefined) await importFile(path);
else {
  const little = await measure(100_000);
  const most = await measure(first === undefined ? 1_000_000 : Number(first));
  printReport(
    toReport(
      'import',
      {
        requestsPerSecond: { measured: Math.min(little.perSecond, most.perSecond), limit: { atLeast: 1500 } },
        memoryTimesThatOf100000: { measured: most.peakMegabytes / little.peakMegabytes, limit: { atMost: 1.2 } },
      },
      {
        rows: most.rows,
        perSecond: most.perSecond,
        peakMegabytes: most.peakMegabytes,
        peakMegabytesOf100000: little.peakMegabytes,
      },
    ),
  );
}
