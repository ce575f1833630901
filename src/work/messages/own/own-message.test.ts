import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeclaredWords } from '../declared/declared-words.js';
import { heldBack } from '../declared/declared-words.js';
import { countHeldBack, wordsOf } from './own-message.js';

const place = { en: 'Wealdham', cy: 'Wealdham' };
const both = (text: string) => ({ en: text, cy: text });
const plain = (mark: 'open' | 'internal' | 'personal') => ({ words: both(`canary of ${mark}`), mark });
const words: DeclaredWords = {
  subject: both('About {reference}: {street}'),
  text: both('{street}, {name}, {name}, {note} and {raised}. {place}'),
  facts: { reference: both('MB-1') },
  answers: {
    ...{ service: 'told', version: 1, row: 'x' as never, subject: 'y' as never, sealed: ['name', 'phone'] },
    plain: { street: plain('open'), note: plain('internal'), raised: plain('personal') },
  },
};

test('a letter printed here holds back just the answers that it counts, each once', () => {
  for (const language of ['en', 'cy'] as const) {
    const said = wordsOf({ template: 'case-moved', fields: {}, words }, place, language);
    const text = said?.text.join(' ') ?? '';
    assert.equal(text.split(heldBack[language]).length - 1, 3, 'the name twice, and what is marked higher');
    assert.equal(countHeldBack({ words }, language), 2);
    assert.match(text, /canary of open.*canary of internal/);
    assert.doesNotMatch(text, /canary of personal/);
  }
});

test('a letter in our own words holds nothing back', () => {
  assert.equal(countHeldBack({ words: null }, 'en'), 0);
  assert.equal(countHeldBack({}, 'cy'), 0);
});
