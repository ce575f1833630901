/**
 * A change in the designer and each page of its preview after it, as a browser is given them: the resident's and the desk's, in
 * both languages, each time of a text that was never seen before. Limit: p95 under 150 ms.
 */
import { testSite } from '../src/entry/web/testing.js';
import { percentile, printReport, toReport } from './report.js';

const rounds = Number(process.argv[2] ?? 40);
const mostMilliseconds = 150;

const site = await testSite({ services: ['council-tax-single-person-discount', 'missed-bin'] });
try {
  const owner = await site.officer({ roles: ['service-owner'] });
  const list = await owner.open('/designer');
  const button = list.forms.flatMap(({ buttons }) => buttons).find((text) => text.includes('discount')) ?? '';
  const id = /designer\/([0-9a-f-]{36})/.exec((await owner.press(list, button)).path)?.[1] ?? '';
  const pages = ['', '/check', '/done', '/desk', '/cases/received'].map((page) => `/designer/${id}/preview${page}`);
  const times: number[] = [];
  const saves: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const about = await owner.open(`/designer/${id}/parts/about?lang=en`);
    const saving = performance.now();
    await owner.press(about, 'Save', { 'title-en': `A discount, drawn ${round + 3} times` });
    if (round >= 0) saves.push(performance.now() - saving);
    const path = `${pages[(round + 2) % pages.length]}?lang=${round % 2 === 0 ? 'en' : 'cy'}`;
    const began = performance.now();
    const page = await owner.open(path);
    if (round >= 0) times.push(performance.now() - began);
    if (page.status !== 200 && !path.includes('/cases/')) throw new Error(`${path} answered ${page.status}`);
  }
  printReport(
    toReport(
      'preview',
      { p95Milliseconds: { measured: percentile(times, 0.95), limit: { atMost: mostMilliseconds } } },
      { p50Milliseconds: percentile(times, 0.5), saveP50Milliseconds: percentile(saves, 0.5), pages: times.length },
    ),
  );
} finally {
  await site.close();
}
