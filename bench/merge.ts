/**
 * Two accounts of one person with 1,000 requests each, every one looked at, put together: the act under 1 s, the merge's row in
 * the record rebuilt, and their own page of 2,000 requests afterwards, as a browser is given it, p95 under 500 ms. `bench
 * merge 100` takes another number of requests.
 */
import { testSite } from '../src/entry/web/testing.js';
import { writeLooks } from '../src/foundation/assurance/write-looks.js';
import { beginMerge, listOwnSubjects, mergesRebuilt } from '../src/foundation/people/index.js';
import { rebuildCheck } from '../src/foundation/record/index.js';
import type { PersonId } from '../src/platform/ids.js';
import { openCase } from '../src/work/cases/index.js';
import { mergeOwnAccounts } from '../src/work/cases/merging/merge-own-accounts.js';
import { getService, parseAnswers } from '../src/work/services/index.js';
import { percentile, printReport, toReport } from './report.js';

const requests = Number(process.argv[2] ?? 1000);
const [pairs, perAct, rounds] = [2, 50, 20];

const site = await testSite();
const { house } = site;
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;

async function send(person: PersonId): Promise<void> {
  for (let sent = 0; sent < requests; sent += perAct)
    await house.act(by(person), async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const answers = parseAnswers(service, {
        container: { '': ['refuse'] },
        missed_on: { day: ['2'], month: ['3'], year: ['2026'] },
        address: { '': ['manual'], line1: ['7 Mill Lane'], town: ['Wealdham'], postcode: ['WX2 1CA'] },
      });
      if (!answers.ok) throw new Error(answers.refused);
      for (let one = 0; one < Math.min(perAct, requests - sent); one += 1) {
        const opened = await openCase(ctx, { service, answers: answers.value });
        if (!opened.ok) throw new Error(opened.refused);
      }
    });
  const subjects = await house.read((ctx) => listOwnSubjects(ctx, person));
  const data = { reason: 'case-work', fields: ['address'], roles: ['contact-team'] };
  const look = { kind: 'look', purpose: 'waste-collection', data } as const;
  await house.act({ kind: 'system', name: 'bench' }, (ctx) =>
    writeLooks(
      ctx,
      subjects.map((subject) => ({ ...look, subject })),
    ),
  );
}

/** How many milliseconds it takes to put the second into the first. */
async function merge(first: PersonId, second: PersonId): Promise<number> {
  const begun = await house.act(by(first), (ctx) => beginMerge(ctx, ctx.clock.now()));
  if (!begun.ok) throw new Error(begun.refused);
  const began = performance.now();
  const proof = { token: begun.value, provedAt: house.clock.now() };
  const merged = await house.act(by(second), (ctx) => mergeOwnAccounts(ctx, proof));
  const took = performance.now() - began;
  if (!merged.ok) throw new Error(merged.refused);
  return took;
}

try {
  const [merges, pages]: [number[], number[]] = [[], []];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = [await site.resident(), await site.resident()];
    for (const { person } of [first, second]) await send(person);
    await site.settle();
    merges.push(await merge(first.person, second.person));
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const page = await first.open('/account');
      pages.push(performance.now() - began);
      if (page.status !== 200 || !/MB-/.test(page.text)) throw new Error(`${page.status}: ${page.text}`);
    }
    const subjects = await house.read((ctx) => listOwnSubjects(ctx, first.person));
    if (subjects.length < 2 * requests) throw new Error(`${subjects.length} subjects are theirs`);
  }
  const verdict = await rebuildCheck(house, house.place, [mergesRebuilt]);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.fault));
  printReport(
    toReport(
      'merge',
      {
        slowestMilliseconds: { measured: Math.max(...merges), limit: { atMost: 1000 } },
        pageP95Milliseconds: { measured: percentile(pages, 0.95), limit: { atMost: 500 } },
      },
      { requestsEach: requests, merges: pairs, pageP50Milliseconds: percentile(pages, 0.5) },
    ),
  );
} finally {
  await site.close();
}
