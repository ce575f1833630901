import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHouse } from './rules.mjs';

const room = [
  { path: 'src/work/cases/README.md', text: 'Cases\n' },
  { path: 'src/work/cases/index.ts', text: `export { openCase } from './open-case.js';\n` },
];
const withSource = (path, text = 'export const one = 1;\n') => checkHouse([...room, { path, text }]);

test('a small room with a door, a README and a verb is well', () => {
  assert.deepEqual(withSource('src/work/cases/open-case.ts'), []);
});

const bad = [
  ['src/work/cases/open-case.ts', 'x\n'.repeat(301), /301 lines/],
  ['src/work/cases/utils.ts', '', /'utils' says nothing/],
  ['src/work/cases/case-helpers.ts', '', /'helpers' says nothing/],
  ['src/work/cases/lib/parse.ts', '', /'lib' says nothing/],
  ['src/work/cases/v2/parse.ts', '', /'v2' says nothing/],
  ['src/work/cases/openCase.ts', '', /not in kebab-case/],
  ['src/work/cases/a/b/c/d.ts', '', /more than 4 folders deep/],
  ['src/work/bins/open-bin.ts', '', /src\/work\/bins\/: no README\.md/],
  ['src/work/bins/open-bin.ts', '', /src\/work\/bins\/: no index\.ts/],
  ['src/work/cases/open-case.ts', 'const now = Date.now();', /:1: reads the clock/],
  ['src/work/cases/open-case.ts', '\nconst now = new Date();', /:2: reads the clock/],
  ['src/work/cases/open-case.ts', 'Math.random()', /draws at random/],
  ['src/work/cases/open-case.ts', 'const id = randomUUID();', /draws at random/],
  ['src/work/cases/open-case.ts', `ctx.db.selectFrom('cases.case')`, /SQL outside a -store\.ts/],
  ['src/work/cases/case-store.ts', 'sql`SELECT 1`', /SQL in capitals/],
  ['src/work/cases/open-case.ts', `// @ts-${'ignore'}`, /silences a tool/],
  ['src/work/cases/open-case.ts', `// @ts-expect-${'error'}`, /silences a tool/],
  ['src/work/cases/open-case.ts', `// ${'TO' + 'DO'} later`, /note to self/],
  ['docs/how-to/new.md', '', /README\.md does not lead to it/],
  ['docs/how-to/run.md', `cd /${'wo' + 'rk'}/main`, /outside this project/],
];

for (const [path, text, expected] of bad) {
  test(`refused: ${path} with ${JSON.stringify(text.slice(0, 40))}: ${expected.source}`, () => {
    assert.match(withSource(path, text).join('\n'), expected);
  });
}

test('a folder of 21 sources is refused; tests do not count', () => {
  const source = (at, kind) => ({ path: `src/work/cases/verb-${at}.${kind}`, text: '' });
  const many = (count, kind) => Array.from({ length: count }, (_, at) => source(at, kind));
  assert.deepEqual(checkHouse([...room, ...many(19, 'ts'), ...many(19, 'test.ts')]), []);
  assert.match(checkHouse([...room, ...many(20, 'ts')]).join('\n'), /21 sources/);
});

test('a README of 21 lines is refused', () => {
  const long = { path: 'src/work/cases/README.md', text: 'line\n'.repeat(21) };
  assert.match(checkHouse([room[1], long]).join('\n'), /over 20 lines/);
});

test('tests may read the clock and expect the compiler to refuse', () => {
  assert.deepEqual(withSource('src/work/cases/a.test.ts', `Date.now();\n// @ts-expect-${'error'}\n`), []);
});
