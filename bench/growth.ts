/**
 * How each figure grows from 10,000 of what it is of to 1,000,000: every measurement of `growth/series.ts` at each size, each in
 * a process of its own. Draws `docs/growth.svg` and writes the table in `docs/performance.md` anew. It takes a quarter of an hour.
 * `bench growth 100000` goes no further than that size; `bench growth 100000 queue record` asks these measurements alone and
 * prints what they say, and draws nothing.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout } from '../src/platform/checkout.js';
import { drawGrowth, type Grown, tellGrowth } from './growth/draw-growth.js';
import { allSeries, sizes } from './growth/series.js';
import { printReport, type Report, toReport } from './report.js';

const [, , first, ...only] = process.argv;
const most = Number(first ?? sizes.at(-1));
const series = allSeries.filter(({ bench }) => only.length === 0 || only.includes(bench));
const [open, close] = ['<!-- growth: made by npm run bench -- growth -->\n', '\n<!-- /growth -->'];

/** Runs one measurement; a missed limit is a figure as well. @throws what it said where it printed no report */
const measure = (bench: string, size: number): Promise<Report> =>
  new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL(`./${bench}.js`, import.meta.url));
    process.stderr.write(`${bench} ${size}\n`);
    execFile(process.execPath, ['--enable-source-maps', program, String(size)], (_fault, out, said) => {
      const line = out.trim().split('\n').at(-1) ?? '';
      if (line.startsWith('{')) resolve(JSON.parse(line) as Report);
      else reject(new Error(`bench ${bench} ${size}: ${said}`));
    });
  });

const reports = new Map<string, Report>();
const grown: Grown[] = [];
for (const one of series) {
  const values: (number | undefined)[] = [];
  for (const size of sizes) {
    const key = `${one.bench} ${size}`;
    const isAsked = size <= Math.min(most, one.most ?? most);
    if (isAsked && !reports.has(key)) reports.set(key, await measure(one.bench, size));
    const figure = reports.get(key)?.figures[one.figure];
    if (isAsked && typeof figure !== 'number') throw new Error(`bench ${key} has no figure ${one.figure}.`);
    values.push(typeof figure === 'number' ? figure : undefined);
  }
  grown.push({ series: one, values });
}

if (only.length === 0) {
  const page = join(checkout, 'docs', 'performance.md');
  const text = await readFile(page, 'utf8');
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for the table: ${open.trim()}`);
  await writeFile(join(checkout, 'docs', 'growth.svg'), drawGrowth(grown));
  const told = `![How each figure grows with what there is](growth.svg)\n\n${tellGrowth(grown)}`;
  await writeFile(page, text.slice(0, from + open.length) + told + text.slice(to));
}

/** A time may grow from the least size to the most by less than the size does: nothing is worse than in step with it. */
const worst = Math.max(
  ...grown.flatMap(({ values }) => {
    const asked = values.filter((value) => value !== undefined);
    const [least, last] = [asked[0], asked.at(-1)];
    return least !== undefined && last !== undefined ? [last / least / 10 ** (asked.length - 1)] : [];
  }),
);
printReport(
  toReport(
    'growth',
    { mostGrowthAgainstSize: { measured: worst, limit: { atMost: 1.2 } } },
    Object.fromEntries(
      grown.flatMap(({ series: { bench, figure }, values }) =>
        values.flatMap((value, at) => (value === undefined ? [] : [[`${bench}.${figure}.${sizes[at]}`, value]])),
      ),
    ),
  ),
);
