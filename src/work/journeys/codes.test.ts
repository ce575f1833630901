import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SubjectKeyId } from '../../platform/ids.js';
import { createSeededRandom } from '../../platform/random.js';
import { drawReference, drawReturnCode, drawToken, hashOf, readReference, readReturnCode, readToken } from './codes.js';

const random = createSeededRandom('codes');

test('a token holds 256 random bits, and says its service and its key to whoever looks it up', () => {
  const parts = { service: 'missed-bin', key: '01890a5d-ac96-774b-bcce-b302099a8057' as SubjectKeyId };
  const token = drawToken(random, parts);
  assert.equal(Buffer.from(token.split('.')[2] ?? '', 'base64url').length, 32);
  assert.notEqual(drawToken(random, parts), token);
  assert.deepEqual(readToken(token), parts);
  for (const other of [
    '',
    'x'.repeat(43),
    token.slice(1 + parts.service.length),
    `${token}a`,
    `${token.slice(0, -1)}!`,
  ])
    assert.equal(readToken(other), undefined);
});

test('a reference and a return code survive being read out, in small letters and without hyphens', () => {
  for (let round = 0; round < 200; round += 1) {
    const reference = drawReference(random);
    const code = drawReturnCode(random);
    assert.match(reference, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(readReference(` ${reference.toLowerCase().replace('-', ' ')} `), reference);
    assert.equal(
      readReturnCode(code.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')),
      code,
    );
  }
});

test('a return code has at least 128 bits: no letter of 1,000 codes stands still', () => {
  const seen = Array.from({ length: 26 }, () => new Set<string>());
  for (let round = 0; round < 1000; round += 1) {
    const letters = drawReturnCode(random).replaceAll('-', '');
    assert.equal(letters.length, 26);
    for (const [at, letter] of [...letters].entries()) seen[at]?.add(letter);
  }
  assert.deepEqual(
    seen.map((letters) => letters.size),
    Array.from({ length: 26 }, () => 32),
  );
});

test('what cannot be a code is none', () => {
  for (const typed of ['', 'U'.repeat(8), '7K3Q-W2X', '7K3Q-W2XDD', '7K3Q-W2X\u0000', 'x'.repeat(1_000_000)]) {
    assert.equal(readReference(typed), undefined);
    assert.equal(readReturnCode(typed), undefined);
  }
});

test('a hash is SHA-256', () => {
  assert.equal(hashOf('abc').toString('hex').slice(0, 16), 'ba7816bf8f01cfea');
});
