import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromOurPages } from './guard.js';

const post = { method: 'POST', host: 'wealdham.example', origin: undefined, fetchSite: undefined };

test('a form on our own page is let through', () => {
  assert.equal(isFromOurPages({ ...post, fetchSite: 'same-origin' }), true);
  assert.equal(isFromOurPages({ ...post, origin: 'https://wealdham.example' }), true);
});

test('a form on another site is refused, whatever it calls itself', () => {
  assert.equal(isFromOurPages({ ...post, fetchSite: 'cross-site' }), false);
  assert.equal(isFromOurPages({ ...post, fetchSite: 'same-site' }), false);
  assert.equal(isFromOurPages({ ...post, origin: 'https://evil.example' }), false);
  assert.equal(isFromOurPages({ ...post, origin: 'null' }), false);
  assert.equal(isFromOurPages({ ...post, origin: 'wealdham.example' }), false);
});

test('reading is never refused', () => {
  assert.equal(isFromOurPages({ ...post, method: 'GET', fetchSite: 'cross-site' }), true);
});
