import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Exchange } from './flow/ask.js';
import { readExempt } from './flow/exempt.js';
import { plantedTables, plantInTables, readExport } from './flow/export-folder.js';
import { giveAddress, readLetters } from './flow/letters.js';
import { type Providers, startProviders, trustProviders } from './flow/providers.js';
import { enough, nothing, oneself, readers } from './flow/readers.js';
import { ofLater, ofOneDay, play, refusals } from './flow/scenes/play.js';
import { createTokens, findParting, namesOf, tellLine } from './flow/transcript.js';
import { shut, walk } from './flow/walk.js';
import { makeWorld, type Reader, type World, worldAt } from './flow/world.js';

/** Rows of the route table that were asked for, and those of them that let some reader in. */
const known = new Set<string>();
const entered = new Set<string>();
/** Rows in which a leak was planted, and those of them in which some reader met it. */
const planted = new Set<string>();
const found = new Set<string>();

interface Told {
  readonly exchanges: readonly Exchange[];
  readonly logged: readonly string[];
  readonly measured: string;
}

/** Makes a world and looks at it; what was asked for, entered and planted is counted for all. */
async function look(
  sees: Reader['sees'],
  world: 0 | 1,
  hasLeaks: boolean,
  by: (made: World) => Promise<readonly Exchange[]>,
): Promise<Told> {
  const mayDiffer = (service: string, field: string) => !sees(service, field);
  const made = await makeWorld({ world, mayDiffer }, hasLeaks);
  try {
    const exchanges = await by(made);
    const measured = namesOf((await made.site.visitor().open('/metrics')).body);
    for (const route of made.routes) known.add(route);
    for (const row of made.planting?.rows.keys() ?? []) planted.add(row);
    for (const { route, status } of exchanges) if (!shut.has(status)) entered.add(route);
    return { exchanges, measured, logged: made.logged.map(tellLine) };
  } finally {
    await made.close();
  }
}

const lookAround = (reader: Reader, world: 0 | 1): Promise<Told> =>
  look(reader.sees, world, enough.includes(reader.name), (made) => walk(made, () => reader.arrive(made)));

type Exchanges = readonly Exchange[];

/** Where each exchange of the two worlds parts, if it does; the tokens go on from one to the next. */
function compare(left: Exchanges, right: Exchanges): readonly (string | undefined)[] {
  const [leftTokens, rightTokens] = [createTokens(), createTokens()];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [one, other] = [left[at], right[at]];
    const parting = findParting(leftTokens(one?.told ?? 'nothing more'), rightTokens(other?.told ?? 'nothing more'));
    return parting === undefined ? undefined : `${one?.route ?? other?.route}: ${parting}`;
  });
}

/** The answers with leaks in them alone, of those that were asked for in both worlds. */
const plantedOf = (own: Exchanges, others: Exchanges): Exchanges =>
  own.flatMap((one, at) =>
    one.planted !== undefined && others[at]?.planted !== undefined ? [{ ...one, told: one.planted }] : [],
  );

/** The rows in which a leak tells the worlds apart. */
function listLeaking(left: Exchanges, right: Exchanges): readonly string[] {
  const own = plantedOf(left, right);
  const partings = compare(own, plantedOf(right, left));
  return own.flatMap(({ route }, at) => (partings[at] === undefined ? [] : [route]));
}

const findDifference = (left: Exchanges, right: Exchanges): string | undefined =>
  compare(left, right).find((parting) => parting !== undefined);

/** The first thing by which the two worlds can be told apart: an answer, a line of the log, the name of a metric. */
const findLeak = (left: Told, right: Told): string | undefined =>
  findDifference(left.exchanges, right.exchanges) ??
  findParting(createTokens()(left.logged.join('')), createTokens()(right.logged.join(''))) ??
  findParting(left.measured, right.measured);

before(async () => {
  const first = readers[0];
  if (first) await lookAround(first, 0); // what metrics there are is counted from here on
});

describe('two runs that differ only in what is above a reader are the same to', () => {
  for (const reader of [...readers, oneself])
    test(reader.name, async (t) => {
      const [left, right] = [await lookAround(reader, 0), await lookAround(reader, 1)];
      t.diagnostic(`${left.exchanges.length} exchanges were compared`);
      for (const row of listLeaking(left.exchanges, right.exchanges)) found.add(row);
      assert.equal(findLeak(left, right), undefined);
    });
});

/** What a world tells beside its pages: by ways that no walk finds, in letters, and in the export of all of it. */
interface Aside {
  readonly ways: Told;
  readonly letters: Exchanges;
  readonly files: Exchanges;
  /** The same files once a leak is planted in the tables. */
  readonly leaking: Exchanges;
}

async function lookAside(providers: Providers, world: 0 | 1): Promise<Aside> {
  let rest: Omit<Aside, 'ways'> = { letters: [], files: [], leaking: [] };
  const ways = await look(nothing, world, true, async (made) => {
    await trustProviders(made.site.house, providers);
    await giveAddress(made);
    const went = await play(made, providers, ofOneDay);
    const letters = await readLetters(made);
    const later = await play(made, providers, ofLater);
    const files = await readExport(made);
    await plantInTables(made);
    rest = { letters, files, leaking: await readExport(made) };
    return [...went, ...later];
  });
  return { ways, ...rest };
}

describe('two runs that differ only in what is sealed are the same', () => {
  let left: Aside;
  let right: Aside;
  before(async () => {
    const providers = await startProviders(new Date(worldAt));
    try {
      [left, right] = [await lookAside(providers, 0), await lookAside(providers, 1)];
    } finally {
      await providers.stop();
    }
  });

  test('to who goes a way that no walk finds: by a code, through a provider, in one order', (t) => {
    t.diagnostic(`${left.ways.exchanges.length} exchanges were compared`);
    for (const row of listLeaking(left.ways.exchanges, right.ways.exchanges)) found.add(row);
    const refused = left.ways.exchanges.flatMap(({ route, status }) => (shut.has(status) ? [route] : []));
    assert.deepEqual([...new Set(refused)].sort(), refusals, 'no way is shut but those that end on a refusal');
    for (const row of refusals) entered.add(row);
    assert.equal(findLeak(left.ways, right.ways), undefined);
  });

  test('in every letter that leaves, and a leak that is planted in any is found', (t) => {
    const templates = new Set(left.letters.map(({ route }) => route));
    t.diagnostic(`${left.letters.length} letters of ${templates.size} kinds were compared`);
    assert.ok(templates.size >= 8, [...templates].join());
    assert.equal(findDifference(left.letters, right.letters), undefined);
    const all = left.letters.map(({ route }) => route);
    assert.deepEqual(listLeaking(left.letters, right.letters), all);
  });

  test('in every file of the export of the whole place, and a leak that is planted in a table is found', (t) => {
    t.diagnostic(`${left.files.length} files were compared`);
    assert.ok(left.files.length > 100, `${left.files.length}`);
    assert.equal(findDifference(left.files, right.files), undefined);
    const partings = compare(left.leaking, right.leaking);
    const found = left.leaking.flatMap(({ route }, at) => (partings[at] === undefined ? [] : [route]));
    for (const table of plantedTables) assert.ok(found.includes(`FILE tables/${table}.ndjson`), found.join());
  });
});

const exempt = await readExempt('Rows that nobody enters');
const refusing = await readExempt('Rows that only refuse');
const isReachable = (row: string) => !exempt.has(row);

test('every row of the route table was entered by some reader', () => {
  const pages = [...known].filter((route) => /^(GET|POST) /.test(route));
  const left = pages.filter((route) => !entered.has(route) && isReachable(route));
  assert.deepEqual(left, [], 'link to it from a page, or say in valuesOf() what its parameters may be');
});

test('a leak that is planted in any one row is found there', (t) => {
  t.diagnostic(`${found.size} of ${planted.size} planted leaks were found`);
  assert.deepEqual(
    [...planted].filter((row) => !found.has(row) && isReachable(row) && !refusing.has(row)),
    [],
  );
  assert.deepEqual(
    [...refusing.keys()].filter((row) => found.has(row) || !planted.has(row)),
    [],
    'take it out of docs/information-flow.md',
  );
});

test('what is exempt is a row of the table that no reader entered', () => {
  assert.deepEqual(
    [...exempt.keys()].filter((row) => !known.has(row) || entered.has(row)),
    [],
    'take it out of docs/information-flow.md',
  );
});
