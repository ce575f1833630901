import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../../../../platform/checkout.js';
import { sayParty } from './say-party.js';
import { partyWords } from './words.js';

test('the guide names each party that pages say in both languages, and another is said as it is written', () => {
  const guide = readFileSync(join(checkout, 'docs', 'how-to', 'declare-a-service.md'), 'utf8');
  const row = /^\| `about` .*$/m.exec(guide)?.[0] ?? '';
  for (const party of Object.keys(partyWords)) assert.ok(row.includes(`\`${party}\``), party);
  assert.equal(sayParty('road-user', 'cy'), 'road user');
});
