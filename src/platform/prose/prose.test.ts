import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Block, listLines, listLinks, plainText, readMarkdown } from './index.js';

const words = (blocks: readonly Block[]) => listLines(blocks).map(plainText).join('\n');

test('headings, lists, tables, quotes and marks become blocks', () => {
  const blocks = readMarkdown(
    '## Before you *start*\n\nYou **must** pay.  \nThen:\n\n1. one\n   - deep\n2. two\n\n> said\n\n| a | b |\n|---|---|\n| 1 | [2](/x) |\n\n---\n',
  );
  assert.deepEqual(
    blocks.map(({ is }) => is),
    ['heading', 'paragraph', 'list', 'quote', 'table', 'rule'],
  );
  assert.deepEqual(blocks[0], {
    is: 'heading',
    level: 2,
    id: 'before-you-start',
    of: [
      { is: 'text', text: 'Before you ' },
      { is: 'emphasis', of: [{ is: 'text', text: 'start' }] },
    ],
  });
  const [, , list, , table] = blocks;
  assert.ok(list?.is === 'list' && list.isOrdered && list.items.length === 2);
  assert.equal(list.items[0]?.[1]?.is, 'list');
  assert.ok(table?.is === 'table' && table.head.length === 2 && table.rows.length === 1);
  assert.deepEqual(listLinks(blocks), [{ to: '/x', text: '2' }]);
});

test('two headings alike have two anchors; one without a letter of ours has one too', () => {
  const ids = readMarkdown('## Ffioedd\n\n## Ffioedd\n\n## ŵŷ\n\n## ???').flatMap((block) =>
    block.is === 'heading' ? [block.id] : [],
  );
  assert.deepEqual(ids, ['ffioedd', 'ffioedd-2', 'wy', 'part']);
});

test('HTML, pictures and links that run something stay words', () => {
  for (const text of [
    '<script>x</script>',
    '<img src=x onerror=y>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a]()',
    '[]()',
    '[a](//evil.example)',
    '[a]( vbscript:x)',
    '<javascript:alert(1)>',
  ]) {
    const blocks = readMarkdown(text);
    assert.deepEqual(listLinks(blocks), [], text);
    assert.equal(words(blocks), text, text);
  }
  assert.deepEqual(listLinks(readMarkdown('![a](https://elsewhere.example/x.png)')), [
    { to: 'https://elsewhere.example/x.png', text: 'a' },
  ]);
});

test('links to pages, letters and telephones are links', () => {
  const to = ['/services/missed-bin', 'https://www.gov.uk/x', 'mailto:a@b.example', 'tel:+441632960000', '#part'];
  assert.deepEqual(
    listLinks(readMarkdown(to.map((one) => `[x](${one})`).join('\n\n'))).map((link) => link.to),
    to,
  );
});

test('whatever comes is read, quickly', () => {
  const pieces = fc.constantFrom(
    '#',
    '* ',
    '> ',
    '[',
    '](',
    ')',
    '|',
    '\n',
    '**',
    '`',
    '<a>',
    '&amp;',
    '1. ',
    '  ',
    'é',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 200 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const blocks = readMarkdown(text);
      for (const { to } of listLinks(blocks)) assert.match(to, /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i);
    }),
    { numRuns: 200 },
  );
  for (const bomb of ['[', '*a_', '> ', '`', '<', '![']) readMarkdown(bomb.repeat(20_000));
});
