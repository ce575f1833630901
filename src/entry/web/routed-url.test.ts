import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenAddress, routedUrl } from './routed-url.js';

test('an address that begins with a language is the same page in it', () => {
  assert.equal(routedUrl('/cy/services/missed-bin'), '/services/missed-bin?lang=cy');
  assert.equal(routedUrl('/en/services/missed-bin'), '/services/missed-bin?lang=en');
  assert.equal(routedUrl('/cy'), '/?lang=cy');
  assert.equal(routedUrl('/cy/'), '/?lang=cy');
  assert.equal(routedUrl('/cy?q=bin'), '/?lang=cy&q=bin');
});

test('the language of the path comes before one that is asked for besides', () => {
  assert.equal(routedUrl('/cy/costs?lang=en'), '/costs?lang=cy&lang=en');
});

test('a path that only looks so stays as it is', () => {
  for (const url of ['/cycling', '/services/cy', '/', '/?lang=cy', '/CY/costs']) assert.equal(routedUrl(url), url);
});

test('no address leads to another host by a second slash', () => {
  assert.equal(routedUrl('/cy//evil.example/x'), '/evil.example/x?lang=cy');
  assert.equal(routedUrl('/cy/\\evil.example'), '/evil.example?lang=cy');
});

test('a broken percent-encoding has an address of its own', () => {
  assert.equal(routedUrl('/cy/%zz'), brokenAddress);
});
