import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { explainFault } from './explain-fault.js';

test('a port that is taken is named, with the way to another', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => first.once('listening', resolve));
  const address = first.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const second = createServer().listen(port, '127.0.0.1');
  const fault = await new Promise((resolve) => second.once('error', resolve));
  first.close();
  assert.match(explainFault(fault), new RegExp(`^Port ${port} is taken.*PORT=${port + 1} npm start`));
});

test('a full disk is told in the same words, whoever met it first', () => {
  const told = [
    Object.assign(new Error('write failed'), { code: 'ENOSPC' }),
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    new Error('PostgreSQL does not start in /d: could not write lock file: No space left on device'),
  ].map(explainFault);
  assert.equal(new Set(told).size, 1);
  assert.match(told[0] ?? '', /^The disk is full\. Free some space/);
});

test('a folder that cannot be written is named', () => {
  const fault = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'mkdir', path: '/srv/place' });
  assert.match(explainFault(fault), /^\/srv\/place cannot be used by this user \(EACCES\)/);
});

test('any other fault speaks for itself', () => {
  assert.equal(explainFault(new Error('The map does not fit.')), 'The map does not fit.');
});
