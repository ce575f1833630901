import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from './checkout.js';
import { ConfigFaulty, readConfig } from './config.js';
import { settingsFile, writeSettings } from './settings-file.js';

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

test('what setup keeps in the data folder holds for every command, and the environment goes before it', () => {
  const data = mkdtempSync(join(tmpdir(), 'guildhall-config-test-'));
  const secret = join(data, 'secret');
  writeFileSync(secret, 'kestrel@:/\n');
  const kept = {
    ...{ GUILDHALL_PROXIES: '2', GUILDHALL_KEYS: '/srv/keys', GUILDHALL_SMTP_URL: 'smtp://clerk@mail.example' },
    ...{ GUILDHALL_SMTP_PASSWORD_FILE: secret, GUILDHALL_MAIL_FROM: 'no-reply@wealdham.example' },
  };
  writeFileSync(settingsFile(data), writeSettings(kept));
  const config = readConfig({ GUILDHALL_DATA: data });
  assert.deepEqual([config.proxies, config.keys, config.shred], [2, '/srv/keys', join(data, 'shred')]);
  assert.equal(decodeURIComponent(new URL(config.mail?.url ?? '').password), 'kestrel@:/');
  assert.equal(readConfig({ GUILDHALL_DATA: data, GUILDHALL_PROXIES: '1', GUILDHALL_KEYS: '' }).proxies, 1);
  rmSync(secret);
  assert.throws(() => readConfig({ GUILDHALL_DATA: data }), /GUILDHALL_SMTP_PASSWORD_FILE: .*secret cannot be read/);
  writeFileSync(settingsFile(data), 'PORT=80\n');
  assert.throws(() => readConfig({ GUILDHALL_DATA: data }), /settings\.env:1: 'PORT' is not kept here/);
  rmSync(data, { recursive: true });
});
