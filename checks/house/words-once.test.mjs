import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFigures } from './figures.mjs';
import { checkDoors, checkGlossary, checkTables } from './words-once.mjs';

const file = (path, text) => ({ path, text });

test('a word that stands twice in the glossary is refused, also beside another', () => {
  const glossary = (...words) =>
    checkGlossary([
      file('docs/glossary.md', ['| word | what |', '|---|---|', ...words.map((one) => `| ${one} | it |`)].join('\n')),
    ]);
  assert.deepEqual(glossary('proof', 'team, role'), []);
  assert.match(glossary('proof', 'team, role', 'role')[0], /'role' stands twice/);
});

test('a name that leaves two rooms is refused, as whatever it leaves', () => {
  const doors = (one, other) =>
    checkDoors([file('src/work/cases/index.ts', one), file('src/foundation/people/index.ts', other)]);
  assert.deepEqual(doors("export { listHeld } from './a.js';", "export { listOwn, type Held } from './b.js';"), []);
  assert.match(
    doors("export { listHeld } from './a.js';", "export { readHeld as listHeld } from './b.js';")[0],
    /listHeld leaves src\/work\/cases/,
  );
  assert.match(
    doors("export type { Held } from './a.js';", "export { type Held, x } from './b.js';")[0],
    /Held leaves/,
  );
  assert.deepEqual(
    checkDoors([
      file('src/work/cases/deep/index.ts', 'export { a } from "a";'),
      file('src/work/cases/index.ts', 'export { a } from "a";'),
    ]),
    [],
  );
});

test('SQL of another room’s tables is refused, written either way, and allowed by name', () => {
  const own = 'select 1 from cases.note n join cases."case" c on true';
  assert.deepEqual(checkTables([file('src/work/cases/note-store.ts', own)]), []);
  assert.match(
    checkTables([file('src/work/cases/note-store.ts', 'join people.person p on true')])[0],
    /tables of people/,
  );
  assert.match(
    checkTables([file('src/work/cases/note-store.ts', "db.selectFrom('record.entry')")])[0],
    /tables of record/,
  );
  assert.deepEqual(checkTables([file('src/work/cases/note.test.ts', 'select 1 from people.person')]), []);
  assert.deepEqual(checkTables([file('src/work/cases/sight/marked-store.ts', 'from record.entry e')]), []);
});

test('sources that grow long, or lose their comments, are refused as a whole', () => {
  const source = (lines, comments) => '// why\n'.repeat(comments) + 'code();\n'.repeat(lines - comments);
  const many = (lines, comments) =>
    Array.from({ length: 10 }, (_, at) => file(`src/work/a/${at}.ts`, source(lines, comments)));
  assert.deepEqual(checkFigures(many(50, 4)), []);
  assert.match(checkFigures(many(100, 8)).join(), /median source has 100 lines/);
  assert.match(
    checkFigures([...many(50, 4), file('src/b.ts', source(200, 16)), file('src/c.ts', source(200, 16))]).join(),
    /83 % of sources/,
  );
  assert.match(checkFigures(many(50, 0)).join(), /0\.0 % of lines/);
  assert.match(checkFigures(many(50, 10)).join(), /20\.0 % of lines/);
});
