import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from './checkout.js';
import { ConfigFaulty, readConfig } from './config.js';

test('without settings there is a usable house', () => {
  const config = readConfig({ PATH: '/bin', PORT: '' });
  assert.equal(config.port, 3000);
  assert.equal(config.data, join(checkout, 'data'));
  assert.equal(config.keys, join(checkout, 'data/keys'));
  assert.equal(config.databaseUrl, undefined);
});

test('settings are honoured; keys follow the data folder unless told', () => {
  const config = readConfig({
    PORT: '0',
    GUILDHALL_DATA: '/srv/g',
    DATABASE_URL: 'postgresql://u:p@h/d',
    GUILDHALL_LOG: 'warn',
  });
  assert.deepEqual([config.port, config.data, config.keys, config.logLevel], [0, '/srv/g', '/srv/g/keys', 'warn']);
  assert.equal(config.shred, '/srv/g/shred');
  assert.equal(config.databaseUrl, 'postgresql://u:p@h/d');
});

test('every fault is named at once, with its repair, and no password is repeated', () => {
  const wrong = {
    PORT: '80a',
    DATABASE_URL: 'mysql://u:hunter2@h/d',
    GUILDHALL_LOG: 'loud',
    GUILDHALL_DATABASE_CONNECTIONS: '1',
    GUILDHALL_DTAA: 'x',
  };
  assert.throws(
    () => readConfig(wrong),
    (fault) => {
      assert.ok(fault instanceof ConfigFaulty);
      assert.equal(fault.faults.length, 5);
      for (const name of Object.keys(wrong)) assert.ok(fault.message.includes(name), name);
      assert.equal(fault.message.includes('hunter2'), false);
      return true;
    },
  );
});
