import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageKind } from '../page.js';
import { checkWords } from './check-words.js';
import { longSentences, readingAge } from './reading-age.js';

const both = (text: string) => ({ en: text, cy: text });
const rulesOf = (body: { readonly en: string; readonly cy: string }, kind: PageKind = 'page') =>
  checkWords({ title: both('t'), summary: both('s'), body }, kind, (path) => path === '/services/missed-bin').map(
    ({ rule, language, about }) => `${language} ${rule} ${about}`,
  );

test('links that lead nowhere are told, within the page and within the site', () => {
  const text = '[Report it](/services/missed-bin) [Old](/services/old) [Fees](#fees) [None](#none)\n\n## Fees\n\nx';
  assert.deepEqual(rulesOf(both(text)), [
    ...['en broken-link /services/old', 'en broken-link #none', 'cy broken-link /services/old', 'cy broken-link #none'],
  ]);
});

test('a link says where it leads, and both languages have it', () => {
  assert.deepEqual(rulesOf({ en: '[click here](https://x.example)', cy: '[Yma](https://x.example)' }), [
    ...['en bare-link click here', 'cy bare-link Yma'],
  ]);
  assert.deepEqual(rulesOf({ en: '[The form](https://x.example)', cy: 'Ffurflen' }), ['cy links-differ 0/1']);
});

test('headings come in order; a guide has parts and a page has none', () => {
  assert.deepEqual(rulesOf({ en: '## A\n\n#### B', cy: '# C' }), ['en heading-step B', 'cy first-heading C']);
  assert.deepEqual(rulesOf(both('x'), 'guide'), ['en no-parts 0', 'cy no-parts 0']);
  assert.deepEqual(rulesOf(both('# One\n\nx\n\n# Two\n\ny'), 'guide'), []);
});

test('pictures are told of, since none is shown', () => {
  assert.deepEqual(rulesOf({ en: '![A map](https://x.example/m.png)', cy: '[Map](https://x.example/m.png)' }), [
    'en picture A map',
  ]);
});

test('plain words are read early, heavy ones late', () => {
  const plain = 'Put the bin out by six. We will take it. You can ask us to come back. '.repeat(5);
  const heavy =
    'Notwithstanding the aforementioned considerations, the administrative determination of eligibility necessitates documentation. '.repeat(
      8,
    );
  assert.ok((readingAge(plain) ?? 99) <= 8);
  assert.ok((readingAge(heavy) ?? 0) >= 20);
  assert.equal(readingAge('Too short to say.'), undefined);
  assert.deepEqual(longSentences('One two three four five. One two.', 4), ['One two three four five']);
  assert.ok(rulesOf({ en: heavy, cy: 'x' }).some((rule) => rule.startsWith('en reading-age')));
});
