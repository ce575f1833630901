/**
 * A search over 10,000 pages, as a visitor makes it, in both languages: sorting what was typed and finding, p95 under 50 ms.
 * Words are drawn as unevenly as in real text, so that common ones meet thousands of pages and rare ones a few.
 * `bench content-search 2000` takes another number of pages.
 */
import { createOrgUnit } from '../src/foundation/people/index.js';
import { testHouse } from '../src/platform/database/testing.js';
import type { Language } from '../src/platform/language/index.js';
import { seal } from '../src/platform/sealed/index.js';
import { findContent, publishPage, sortWords, writePage } from '../src/work/content/index.js';
import { percentile, printReport, toReport } from './report.js';

const pages = Number(process.argv[2] ?? 10_000);
const [rounds, warm, perAct, vocabulary, wordsOfPage] = [300, 30, 100, 5000, 250];

const house = await testHouse();
const system = { kind: 'system', name: 'operator' } as const;

/** A small generator of our own, so that every run has the same words. */
let state = 42;
const draw = (): number => {
  state = (state * 1664525 + 1013904223) % 2 ** 32;
  return state / 2 ** 32;
};
const syllables = ['ba', 'cor', 'den', 'fi', 'gal', 'hen', 'lo', 'mar', 'nos', 'per', 'ron', 'sil', 'tor', 'van'];
const words = Array.from({ length: vocabulary }, () =>
  Array.from({ length: 2 + Math.floor(draw() * 3) }, () => syllables[Math.floor(draw() * syllables.length)]).join(''),
);
/** Zipf: the n-th word about 1/n as often as the first. */
const word = (): string => words[Math.min(vocabulary - 1, Math.floor(vocabulary ** draw()))] ?? 'ba';
const some = (count: number): string => Array.from({ length: count }, word).join(' ');

async function write(from: number): Promise<void> {
  await house.act(system, async (ctx) => {
    for (let at = from; at < Math.min(pages, from + perAct); at += 1) {
      const both = (count: number) => ({ en: some(count), cy: some(count) });
      const said = { title: both(4), summary: both(12), body: both(wordsOfPage) };
      const draft = { id: `page-${at}`, kind: 'page', owner: 'editors', reviewOn: '2099-01-01', seen: 0, ...said };
      const written = await writePage(ctx, { ...draft, kind: 'page' });
      if (!written.ok) throw new Error(written.refused);
    }
  });
  await house.act(system, async (ctx) => {
    for (let at = from; at < Math.min(pages, from + perAct); at += 1)
      await publishPage(ctx, { id: `page-${at}`, seen: 1 });
  });
}

async function search(typed: string, language: Language): Promise<number> {
  const start = performance.now();
  const { known } = await house.read((ctx) => sortWords(ctx, seal([typed]), language));
  await house.read((ctx) => findContent(ctx, { typed: known.join(' '), language }));
  return performance.now() - start;
}

try {
  await house.act(system, async (ctx) => createOrgUnit(ctx, { slug: 'editors', name: { en: 'E', cy: 'G' } }));
  for (let from = 0; from < pages; from += perAct) await write(from);
  const times: Record<Language, number[]> = { en: [], cy: [] };
  const common: number[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const typed = some(1 + (round & 3));
    const took = { en: await search(typed, 'en'), cy: await search(typed, 'cy') };
    const most = await search(`${words[0]} ${words[1]}`, 'en');
    if (round < 0) continue;
    times.en.push(took.en);
    times.cy.push(took.cy);
    common.push(most);
  }
  printReport(
    toReport(
      'content-search',
      {
        p95Milliseconds: { measured: percentile(times.en, 0.95), limit: { atMost: 50 } },
        p95WelshMilliseconds: { measured: percentile(times.cy, 0.95), limit: { atMost: 50 } },
      },
      {
        ...{ pages, medianMilliseconds: percentile(times.en, 0.5), medianWelshMilliseconds: percentile(times.cy, 0.5) },
        p95OfTheTwoCommonestMilliseconds: percentile(common, 0.95),
      },
    ),
  );
} finally {
  await house.close();
}
