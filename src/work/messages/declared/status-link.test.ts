import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { statusLink } from './status-link.js';

const place = { en: 'Wealdham', cy: 'Wealdham' };

test('a link leads to the status page by its reference, in the language that it stands in', () => {
  const link = statusLink('BIN-7K3Q-W2XD', { host: 'wealdham.example', place });
  assert.equal(link.en, 'https://wealdham.example/status/BIN-7K3Q-W2XD?lang=en');
  assert.equal(link.cy, 'https://wealdham.example/status/BIN-7K3Q-W2XD?lang=cy');
});

test('a place without a host name is named by its words', () => {
  const link = statusLink('BIN-7K3Q-W2XD', { host: undefined, place });
  assert.equal(link.en, 'the website of Wealdham, under “Check the progress”');
});

test('nothing but a reference stands in an address', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const { en } = statusLink(typed, { host: 'wealdham.example', place });
      if (en.startsWith('http')) assert.match(en, /^https:\/\/wealdham\.example\/status\/[A-Z0-9-]{4,40}\?lang=en$/);
    }),
  );
});
