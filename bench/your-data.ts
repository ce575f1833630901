/**
 * The page of looks at a person with 10,000 of them over 20 requests, as a browser is given it: p95 under 300 ms, for the
 * first page, the last and a filtered one. `bench your-data 100000` takes another number of looks.
 */
import { testSite } from '../src/entry/web/testing.js';
import { writeLooks } from '../src/foundation/assurance/write-looks.js';
import { linkSubject } from '../src/foundation/vault/index.js';
import { getCase, openCase } from '../src/work/cases/index.js';
import { getService, parseAnswers } from '../src/work/services/index.js';
import { percentile, printReport, toReport } from './report.js';

const requests = 20;
const looksEach = Math.ceil(Number(process.argv[2] ?? 10_000) / requests);
const perAct = 500;
const rounds = 30;
const officer = { kind: 'system', name: 'bench' } as const;

const site = await testSite();
try {
  const { house } = site;
  const mair = await site.resident();
  for (let made = 0; made < requests; made += 1) {
    const subject = await house.act(async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const raws = {
        container: { '': ['refuse'] },
        missed_on: { day: ['2'], month: ['3'], year: ['2026'] },
        address: { '': ['manual'], line1: ['7 Mill Lane'], town: ['Wealdham'], postcode: ['WX2 1CA'] },
      };
      const answers = parseAnswers(service, raws);
      if (!answers.ok) throw new Error(answers.refused);
      const opened = await openCase(ctx, { service, answers: answers.value });
      if (!opened.ok) throw new Error(opened.refused);
      await ctx.writes.flush();
      const found = (await getCase(ctx, opened.value.case)).subjects.reporter;
      if (!found) throw new Error('The case has no reporter.');
      await linkSubject(ctx, found, mair.person);
      return found;
    });
    const look = { subject, kind: 'look', purpose: 'waste-collection' } as const;
    const data = { reason: 'case-work', fields: ['address', 'name', 'email'], roles: ['contact-team'] };
    for (let written = 0; written < looksEach; written += perAct)
      await house.act(officer, (ctx) =>
        writeLooks(
          ctx,
          Array.from({ length: Math.min(perAct, looksEach - written) }, () => ({ ...look, data })),
        ),
      );
  }
  const last = Math.ceil((requests * looksEach) / 50);
  const told = `Looks: ${(requests * looksEach).toLocaleString('en-GB')}`;
  const paths = ['', `?page=${last}`, `?service=missed-bin&year=2026&page=${Math.ceil(last / 2)}`];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const path of paths) {
      const began = performance.now();
      const page = await mair.open(`/your-data/looks${path}`);
      times.push(performance.now() - began);
      if (page.status !== 200 || !page.text.includes(told)) throw new Error(`${path}: ${page.status}`);
    }
  }
  const p95Milliseconds = percentile(times, 0.95);
  printReport(
    toReport(
      'your-data',
      { p95Milliseconds: { measured: p95Milliseconds, limit: { atMost: 300 } } },
      { p50Milliseconds: percentile(times, 0.5), looks: requests * looksEach },
    ),
  );
} finally {
  await site.close();
}
