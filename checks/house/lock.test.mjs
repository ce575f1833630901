import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLock } from './lock.mjs';

const locked = (entry) => checkLock({ packages: { '': {}, 'node_modules/one': { version: '1.0.0', ...entry } } });

test('packages for Node 20.19 pass, however their range is written', () => {
  const ranges = [
    '>=18',
    '>= 18',
    '^20.19.0 || >=22.12.0',
    '>=20.19',
    '20 || 22',
    '^20.12||^22||>=24',
    '*',
    '18.x || 20.x',
    '>=6.0 <23',
  ];
  for (const node of ranges) assert.deepEqual(locked({ engines: { node } }), [], node);
});

test('a package for a newer Node is refused, unless it is optional', () => {
  for (const node of ['>=22', '^22.12.0', '>=20.20.0', '22 || 24', '>20', '<20', '>=22 <25']) {
    assert.equal(locked({ engines: { node } }).length, 1, node);
    assert.deepEqual(locked({ engines: { node }, optional: true }), []);
  }
});

test('an address is refused', () => {
  assert.match(locked({ resolved: 'https://packages.example/one.tgz' })[0], /names an address/);
});

test('a package without a version is refused: npm ci would refuse the file', () => {
  assert.match(locked({ version: undefined })[0], /has no version/);
});
