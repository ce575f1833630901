import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDeclaration } from './check-declaration.js';
import { breakMinimal, change, minimal } from './testing/minimal.js';

const firstOf = (source: string): string => {
  const [first] = checkDeclaration(source).findings;
  return first ? `${first.line}:${first.column} ${first.rule}` : 'clean';
};

/** Slower than any honest check by far, also on a busy machine. */
const mostMilliseconds = 10_000;

function timed<Result>(work: () => Result): Result {
  const began = performance.now();
  const result = work();
  assert.ok(performance.now() - began < mostMilliseconds, 'it took too long');
  return result;
}

test('what is YAML and has no place in a declaration is refused by its name', () => {
  const refused: Readonly<Record<string, string>> = {
    'owner: &a x\nservice: *a\n': '1:8 alias',
    'owner: *a\n': '1:8 alias',
    'owner: !!str x\n': '1:8 tag',
    'owner: !<tag:yaml.org,2002:js/function> x\n': '1:8 tag',
    '%YAML 1.1\n---\nowner: x\n': '1:1 directive',
    'owner: x\n---\nowner: y\n': '2:1 several-documents',
    'title:\n  <<: { en: x }\n  cy: y\n': '2:3 merge-key',
    'owner: x\nowner: y\n': '2:1 duplicate-key',
    'title:\n\ten: x\n': '2:1 tab',
    '? { a: 1 }\n: x\n': '1:3 odd-key',
    '12: x\n': '1:1 odd-key',
    '__proto__: { owner: x }\n': '1:1 odd-key',
    'fields: { constructor: x }\n': '1:11 odd-key',
    'owner: "a\\u0000b"\n': '1:8 broken-text',
    'owner: a\u202eb\n': '1:8 broken-text',
    'owner: a\u0007b\n': '1:9 broken-text',
    'a: b: c\n': '1:4 not-yaml',
    'a: { en: b: c, cy: d }\n': '1:10 not-yaml',
    'a: [1, 2\n': '2:1 not-yaml',
    '': '1:1 empty',
    '# nothing\n': '1:1 empty',
    'hello\n': '1:1 wrong-type',
    '- a\n': '1:1 wrong-type',
  };
  for (const [source, said] of Object.entries(refused)) assert.equal(firstOf(source), said, JSON.stringify(source));
});

test('nothing of a refused document reaches the objects of the process', () => {
  checkDeclaration('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n');
  assert.equal('polluted' in {}, false);
});

test('a byte order mark and either line ending are read, and lines counted as editors do', () => {
  assert.equal(firstOf(`\ufeff${minimal.replaceAll('\n', '\r\n')}`), 'clean');
  const { source, line, column } = breakMinimal(['mark: special', 'mark: «secret']);
  assert.equal(firstOf(`\ufeff${source.replaceAll('\n', '\r\n')}`), `${line}:${column} wrong-value`);
});

test('JSON is read as well, with its positions', () => {
  const { declaration } = checkDeclaration(minimal);
  const json = JSON.stringify(declaration, null, 2);
  assert.equal(firstOf(json), 'clean');
  const wrong = json.replace('"special"', '"secret"');
  const before = wrong.slice(0, wrong.indexOf('"secret"')).split('\n');
  assert.equal(firstOf(wrong), `${before.length}:${(before.at(-1)?.length ?? 0) + 1} wrong-value`);
});

test('hostile documents are refused, and soon', () => {
  const many = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));
  const hostile: Readonly<Record<string, string>> = {
    '10 MB': 'x'.repeat(10_000_000),
    'open brackets': '['.repeat(99_000),
    'closed brackets': '['.repeat(49_000) + ']'.repeat(49_000),
    'open maps': '{a: '.repeat(24_000),
    'rows of dashes': '- '.repeat(49_000),
    'rows of questions': '? '.repeat(49_000),
    'deep blocks': many(400, (at) => `${' '.repeat(at)}a:`).join('\n'),
    'one key many times': many(20_000, () => 'k: 1').join('\n'),
    'many keys': many(9000, (at) => `key${at}: 1`).join('\n'),
    'a list without end': `a: [${'1,'.repeat(45_000)}]`,
    'a text that never closes': `a: "${'x\n'.repeat(45_000)}`,
    'laughing lines': many(20, (at) => `a${at}: &a${at} [${many(10, () => `*a${at - 1}`).join()}]`).join('\n'),
    'line breaks': '\n'.repeat(99_000),
    stars: '*'.repeat(99_000),
    tags: '!'.repeat(99_000),
  };
  for (const [name, source] of Object.entries(hostile)) {
    const { declaration, findings } = timed(() => checkDeclaration(source));
    assert.equal(declaration, undefined, name);
    assert.ok(findings.length > 0 && findings.length <= 101, name);
  }
});

test('a declaration as great as may be is checked, and soon', () => {
  const field = (at: number) =>
    `  f${at}: {type: yes-no, label: {en: a${at}, cy: b}, mark: open, need: abc, keep: 1 day after closed, ask-if: "${
      at === 0 ? 'true' : `f${at - 1} || answered(f0)`
    }"}\n`;
  const fields = Array.from({ length: 190 }, (_, at) => field(at)).join('');
  const pages = Array.from({ length: 190 }, (_, at) => `  - f${at}\n`).join('');
  const source = change(['fields:\n', `fields:\n${fields}`], ['pages:\n', `pages:\n${pages}`]);
  assert.deepEqual(timed(() => checkDeclaration(source)).findings, []);
});

test('no text whatever makes the check throw or take long', () => {
  const line = fc.constantFrom(...minimal.split('\n'));
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '[', ']', ': ', '- ', '"', "'", '\n', '  ', '&a ', '*a', '!', '|', '\t', '#'),
    fc.string(),
  );
  const cut = fc.tuple(fc.nat(minimal.length), fc.nat(60), fc.oneof(piece, line));
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      const source = cuts.reduce(
        (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
        minimal,
      );
      const { declaration, findings } = timed(() => checkDeclaration(source));
      assert.equal(declaration === undefined, findings.length > 0);
      const lines = source.split('\n');
      for (const found of findings) {
        assert.ok(found.line >= 1 && found.line <= lines.length && found.column >= 1);
        assert.ok(found.wrong !== '' && found.fix !== '');
      }
    }),
    { numRuns: 200 },
  );
});
