/**
 * One search of an officer among 10,000 cases, with all that weighs it, the look that it is, and who is near to them left out:
 * p95 under 100 ms where it finds one, and at the median no more than three times what opening one case takes in the same run;
 * fifteen times where it finds as many as a search tells. Told besides: what a search takes of which all is left out, beside
 * one that finds nothing, since the answers must be the same.
 * `bench search 2000` takes another number of cases.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { declareInterest, disclose, findSealed } from '../src/foundation/assurance/index.js';
import { mostFound } from '../src/foundation/vault/index.js';
import { checkout } from '../src/platform/checkout.js';
import { testHouse } from '../src/platform/database/testing.js';
import type { CaseId } from '../src/platform/ids.js';
import { seal } from '../src/platform/sealed/index.js';
import { getCase, grantsOf, listMatters, listSearches, openCase, planLooks } from '../src/work/cases/index.js';
import { hire } from '../src/work/cases/testing.js';
import { getService } from '../src/work/services/index.js';
import { publish, sealAll } from '../src/work/services/testing.js';
import { percentile, printReport, toReport } from './report.js';

const cases = Number(process.argv[2] ?? 10_000);
const [rounds, warm, perAct] = [100, 10, 50];
/** Nobody may search more than a hundred times in an hour. */
const betweenSearches = 37_000;

const house = await testHouse();
const { place } = house;
const { declaration } = await publish(house, await readFile(join(checkout, 'definitions/missed-bin.yaml'), 'utf8'));

interface Sent {
  readonly name: string;
  readonly email: string;
}

async function openCases(all: readonly Sent[]): Promise<readonly CaseId[]> {
  const opened: CaseId[] = [];
  for (let at = 0; at < all.length; at += perAct) {
    const some = await house.act({ kind: 'anonymous' }, async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const made: CaseId[] = [];
      for (const [number, { name, email }] of all.slice(at, at + perAct).entries()) {
        const address = { line1: `${at + number} Weir Street`, town: 'Wealdham', postcode: 'WX2 1CA' };
        const one = await openCase(ctx, { service, answers: sealAll({ container: 'refuse', address, name, email }) });
        if (!one.ok) throw new Error(one.refused);
        made.push(one.value.case);
      }
      return made;
    });
    opened.push(...some);
  }
  return opened;
}

const officer = await hire(house, 'contact-team');
const who = { place, actor: officer, channel: 'desk' } as const;
const line = listSearches(officer, declaration).find(({ fields }) => fields.join() === 'email');
if (!line) throw new Error('The officer of the bench may not search by email address.');
const asked = { kind: line.kind, fields: line.sealed, purpose: declaration.purpose.id, reason: 'caller' };
const grants = grantsOf(declaration);

async function search(email: string): Promise<number> {
  house.clock.advance(betweenSearches);
  const start = performance.now();
  const found = await findSealed(house, who, { ...asked, grants, value: seal([email]), matters: listMatters });
  const took = performance.now() - start;
  if (!found.ok) throw new Error(`The search was refused: ${found.refused}`);
  const told = expected[email as keyof typeof expected] ?? 1;
  if (found.value.length !== told) throw new Error(`${found.value.length} were told, not ${told}.`);
  return took;
}

const expected = { 'many@example.org': mostFound, 'near@example.org': 0, 'nobody@example.org': 0 } as const;

async function openOne(id: CaseId): Promise<number> {
  const one = await house.read((ctx) => getCase(ctx, id));
  const start = performance.now();
  for (const look of planLooks(officer, { one, declaration, notes: [] }).looks) {
    const disclosed = await disclose(house, who, look);
    if (!disclosed.ok) throw new Error(`The officer of the bench was refused: ${disclosed.refused}`);
  }
  return performance.now() - start;
}

try {
  const many = Array.from({ length: mostFound + 10 }, (_, at) => ({
    name: `Many ${at} Long`,
    email: 'many@example.org',
  }));
  const singles = Array.from({ length: cases - many.length - 1 }, (_, at) => ({
    ...{ name: `Person ${at} Long`, email: `person${at}@example.org` },
  }));
  const near = { name: 'Gwen Tilbury', email: 'near@example.org' };
  const opened = await openCases([...singles, ...many, near]);
  const self = { name: seal('Mari Tilbury'), address: seal({ line1: '3 Mill Lane', postcode: 'WX2 1CD' }) };
  const declared = await house.act(officer, (ctx) => declareInterest(ctx, { relation: 'self', ...self }));
  if (!declared.ok) throw new Error(declared.refused);
  const times = { one: [] as number[], many: [] as number[], near: [] as number[], none: [] as number[] };
  const openings: number[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const at = ((round + warm) * 89) % singles.length;
    const took = {
      ...{ one: await search(`person${at}@example.org`), many: await search('many@example.org') },
      ...{ near: await search('near@example.org'), none: await search('nobody@example.org') },
    };
    const opening = await openOne(opened[at] as CaseId);
    if (round < 0) continue;
    for (const kind of ['one', 'many', 'near', 'none'] as const) times[kind].push(took[kind]);
    openings.push(opening);
  }
  const [median, opening] = [percentile(times.one, 0.5), percentile(openings, 0.5)];
  printReport(
    toReport(
      'search',
      {
        p95Milliseconds: { measured: percentile(times.one, 0.95), limit: { atMost: 100 } },
        medianAgainstOneOpening: { measured: median / opening, limit: { atMost: 3 } },
        medianOfFiftyAgainstOneOpening: { measured: percentile(times.many, 0.5) / opening, limit: { atMost: 15 } },
      },
      {
        cases,
        medianMilliseconds: median,
        medianMillisecondsOfFifty: percentile(times.many, 0.5),
        p95MillisecondsOfFifty: percentile(times.many, 0.95),
        openingMedianMilliseconds: opening,
        medianMillisecondsAllLeftOut: percentile(times.near, 0.5),
        medianMillisecondsOfNothing: percentile(times.none, 0.5),
      },
    ),
  );
} finally {
  await house.close();
}
