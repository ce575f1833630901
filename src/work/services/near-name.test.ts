import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearName, sayKnown } from './near-name.js';

test('the name that was most likely meant is found', () => {
  assert.equal(nearName('adress', ['email', 'address', 'name']), 'address');
  assert.equal(nearName('moved_om', ['moved_on', 'missed_on']), 'moved_on');
  assert.equal(nearName('onwer', ['open', 'owner']), 'owner');
  assert.equal(nearName('telephone', ['address', 'name']), undefined);
});

test('a name that is like none is answered by those that there are', () => {
  assert.equal(sayKnown('adress', ['address'], 'declare it'), 'write address');
  assert.equal(sayKnown('telephone', ['address', 'name'], 'declare it'), 'write one of: address, name');
  assert.equal(sayKnown('telephone', [], 'declare it'), 'declare it');
  const many = Array.from({ length: 40 }, (_, at) => `field${'x'.repeat(20)}${at}`);
  assert.match(sayKnown('telephone', many, 'declare it'), /, …$/);
});
