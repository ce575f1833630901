import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '../../platform/sealed/content-of.js';
import { seal } from '../../platform/sealed/index.js';
import { longestProse, readProse } from './read-prose.js';

const read = (...typed: readonly string[]) => readProse(seal(typed));

test('prose keeps its lines and loses the space around them', () => {
  const prose = read('  Gate code 4411.\r\nMind the dog. \n');
  assert.ok(prose.ok && prose.text);
  assert.equal(contentOf(prose.text), 'Gate code 4411.\nMind the dog.');
});

test('nothing, spaces and signs that cannot be seen are no prose', () => {
  for (const typed of [[], [''], ['  \n '], ['\u200d']])
    assert.deepEqual(read(...typed), { ok: true, text: undefined });
});

test('what is too long or cannot be read is to be mended', () => {
  for (const typed of ['x'.repeat(longestProse + 1), 'a\u0000b', 'broken \ufffd']) {
    const prose = read(typed);
    assert.ok(!prose.ok && prose.say.cy.length > 0);
  }
});
