import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { checkout } from '../../platform/checkout.js';
import { type TestHouse, testHouse } from '../../platform/database/testing.js';
import { loadAddresses, loadAreas, workingClockOf } from '../places/index.js';
import {
  type Answers,
  askingAt,
  type Compiled,
  calculate,
  isSealed,
  plainAnswers,
  promiseOf,
  releaseAtOpening,
  releaseRow,
} from '../services/index.js';
import { brokenLamp, publish, sealAll } from '../services/testing.js';
import { getCase } from './get-case.js';
import { openCase } from './open-case.js';

type Given = Readonly<Record<string, unknown>>;

const read = (name: string) => readFile(join(checkout, 'definitions', name), 'utf8');
const sources = [brokenLamp, await read('missed-bin.yaml'), await read('council-tax-single-person-discount.yaml')];

/** Two houses that draw the same ids and the same dice: of what is done in both, only sealed answers differ. */
const houses = await Promise.all([testHouse(), testHouse()]);
after(() => Promise.all(houses.map((house) => house.close())));

async function furnish(house: TestHouse) {
  const addresses = await house.act(async (ctx) => {
    loadAreas(ctx, [{ code: 'ward:elm-park', kind: 'ward', name: { en: 'Elm Park', cy: 'Parc y Llwyfen' } }]);
    const street = { street: 'Lime Walk', town: 'Wealdham', postcode: 'WX1 2BD', area: 'ward:elm-park' };
    return loadAddresses(ctx, [
      { line: '2 Lime Walk', ...street },
      { line: '40 Lime Walk', ...street },
    ]);
  });
  const services: Compiled[] = [];
  for (const source of sources) services.push(await publish(house, source));
  return { addresses, services };
}
const [first] = [await furnish(houses[0]), await furnish(houses[1])];
const asking = await houses[0].read(async (ctx) => askingAt(await workingClockOf(ctx), ctx.clock.now()));

const typed = { line1: '1 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' };
const known = first.addresses.map((id, at) => ({ ...typed, id, line1: `${at} Lime Walk` }));

/** A few answers of each kind that is asked. */
const valuesOf = ({ type, of = {} }: Compiled['declaration']['fields'][string]): readonly unknown[] => {
  switch (type) {
    case 'address':
      return [typed, { ...typed, line1: '14 Weir Street' }, ...known];
    case 'yes-no':
      return [true, false];
    case 'choice':
      return Object.keys(of);
    case 'choices':
      return [Object.keys(of).slice(0, 1), Object.keys(of)];
    case 'number':
      return ['1', '2', '3'];
    case 'money':
      return [120_000, 125_000, 190_050];
    case 'date':
      return ['2026-02-27', '2026-02-26', '1961-05-17'];
    case 'declaration':
      return [true];
    default:
      return ['Ann', 'ann@example.org', 'Rhiannon Llywelyn-Montgomery', 'x'.repeat(400)];
  }
};

const answersTo = (service: Compiled, isOf: (mark: 'open' | 'internal' | 'personal' | 'special') => boolean) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(service.declaration.fields)
          .filter(([, question]) => question.calculate === undefined && isOf(question.mark))
          .map(([field, question]) => [field, fc.option(fc.constantFrom(...valuesOf(question)), { nil: undefined })]),
      ),
    )
    .map((given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

const toAnswers = (service: Compiled, given: Given): Answers => calculate(service, sealAll(given), asking);

/** What release functions let out of answers, and the ward: what two runs may differ in, and here do not. */
function released(service: Compiled, given: Given): unknown {
  const answers = toAnswers(service, given);
  return [
    ...[plainAnswers(service, answers), promiseOf(service, answers, asking)],
    ...[
      releaseAtOpening(service, answers, { asking }),
      known.some(({ id }) => JSON.stringify(given.address ?? null).includes(id)),
    ],
  ];
}

/** Pairs of runs that are told the same, but for what is sealed. */
const pairsOf = (service: Compiled) =>
  fc
    .sample(
      fc.tuple(
        answersTo(service, (mark) => !isSealed(mark)),
        answersTo(service, isSealed),
        answersTo(service, isSealed),
      ),
      { numRuns: 1500, seed: 23 },
    )
    .map(
      ([open, one, other]) =>
        [
          { ...open, ...one },
          { ...open, ...other },
        ] as const,
    )
    .filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .filter(([one, other]) => JSON.stringify(released(service, one)) === JSON.stringify(released(service, other)))
    .slice(0, 20);

/** What nobody can read without a key: ciphertext, a keyed digest, and what is computed of ciphertext. */
const opaque = (table: string, row: Record<string, unknown>): Record<string, unknown> => {
  if (table === 'vault.envelope') return { ...row, sealed: 'ciphertext' };
  if (table === 'vault.blind_index') return { ...row, mac: 'mac' };
  if (table !== 'record.entry') return row;
  return { ...row, data: String(row.data).replace(/"digest":"[0-9a-f]{64}"/g, '"digest":"digest"') };
};

/** Every row of every table of the place. */
async function dump(house: TestHouse): Promise<Readonly<Record<string, readonly string[]>>> {
  return house.read(async (ctx) => {
    const tables = await ctx.prepared<{ name: string }>(
      'tables_of_places',
      `select table_schema || '."' || table_name || '"' as name from information_schema.columns
        where column_name = 'place_id' order by 1`,
      [],
    );
    const found: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const text = `select to_jsonb(t) as row from ${name} t where place_id = $1`;
      const rows = await ctx.prepared<{ row: Record<string, unknown> }>(`dump_${name}`, text, [ctx.place]);
      const table = name.replaceAll('"', '');
      found[table] = rows.map(({ row }) => JSON.stringify(opaque(table, row))).sort();
    }
    return found;
  });
}

async function openBoth(service: Compiled, pair: readonly [Given, Given]) {
  const cases = [];
  for (const [at, house] of houses.entries()) {
    const opened = await house.act((ctx) => openCase(ctx, { service, answers: toAnswers(service, pair[at] ?? {}) }));
    assert.ok(opened.ok);
    cases.push(await house.read((ctx) => getCase(ctx, opened.value.case)));
  }
  return cases;
}

describe('two runs that differ only in what is sealed', () => {
  for (const service of first.services) {
    test(`of ${service.declaration.service} leave the same in every table, its row and its open row`, async () => {
      const pairs = pairsOf(service);
      assert.ok(pairs.length >= 10, `only ${pairs.length} pairs`);
      for (const pair of pairs) {
        const [one, other] = await openBoth(service, pair);
        assert.ok(one && other);
        assert.deepEqual(one, other);
        const end = { state: 'ended', ending: 'done', closedAt: new Date('2026-03-05T10:00:00Z') };
        assert.deepEqual(
          releaseRow(service, { ...one, ...end }, asking.timeZone),
          releaseRow(service, { ...other, ...end }, asking.timeZone),
        );
      }
      const [left, right] = [await dump(houses[0]), await dump(houses[1])];
      assert.ok((left['vault.envelope'] ?? []).length >= pairs.length && (left['record.entry'] ?? []).length > 0);
      for (const table of Object.keys(left)) assert.deepEqual(left[table], right[table], table);
    });
  }

  test('are sealed in sizes of which there are few', async () => {
    const sizes = await houses[0].read((ctx) =>
      ctx.prepared<{ size: number }>(
        'sizes',
        'select distinct length(sealed) - 29 as size from vault.envelope where place_id = $1 order by 1',
        [ctx.place],
      ),
    );
    assert.deepEqual(
      sizes.map(({ size }) => size),
      [256, 512, 1024, 2048].slice(0, sizes.length),
    );
  });
});

test('a case has the envelopes, keys and indexes of its declaration, whether nothing was told or everything', async () => {
  const [lamp] = first.services;
  assert.ok(lamp);
  const everything = {
    ...{ lamp: 'path', afraid: true, address: typed, born_on: '1961-05-17', neighbour: 'Ifan', email: 'a@b.example' },
  };
  for (const given of [{}, everything]) {
    const [one] = await openBoth(lamp, [given, given]);
    const [counts] = await houses[0].read((ctx) =>
      ctx.prepared(
        'counts_of_case',
        `select (select count(*)::int from vault.envelope where place_id = $1 and row_id = $2::uuid) as envelopes,
          (select count(*)::int from vault.subject_key where place_id = $1 and scope = 'case:' || $2) as keys,
          (select count(*)::int from vault.blind_index where place_id = $1 and row_id = $2::uuid) as indexes`,
        [ctx.place, one?.id],
      ),
    );
    assert.deepEqual(counts, { envelopes: 3, keys: 3, indexes: 2 });
    assert.deepEqual(Object.keys(one?.subjects ?? {}).sort(), ['reporter', 'witness']);
  }
});
