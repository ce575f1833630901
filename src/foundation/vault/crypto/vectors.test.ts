import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { openEnvelope, sealEnvelope } from './envelope.js';
import { unwrapKey, wrapKey } from './key-wrap.js';
import { isSignature } from './signature.js';
import { splitKey } from './split-key.js';

/** Every member of every case is text or a number; which are there depends on the file. */
interface Vector {
  readonly tcId: number;
  readonly result: 'valid' | 'invalid';
  readonly [member: string]: unknown;
}

interface Group {
  readonly keySize?: number;
  readonly ivSize?: number;
  readonly tagSize?: number;
  readonly publicKey?: { readonly pk: string };
  readonly tests: readonly Vector[];
}

const folder = join(checkout, '..', 'shared', 'data', 'crypto');
const isHere = existsSync(folder);

const bytes = (vector: Vector, member: string): Buffer => Buffer.from(String(vector[member]), 'hex');

/** The envelope that these parts make: format byte 1, iv, ciphertext, tag. */
const assemble = (vector: Vector): Buffer =>
  Buffer.concat([Buffer.of(1), bytes(vector, 'iv'), bytes(vector, 'ct'), bytes(vector, 'tag')]);

function attempt(work: () => Buffer): Buffer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function suite(
  name: string,
  file: string,
  fits: (group: Group) => boolean,
  run: (group: Group, vector: Vector) => void,
) {
  test(`${name} does what the published vectors say`, { skip: !isHere && '../shared/data/crypto is not here' }, () => {
    const { testGroups } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { testGroups: readonly Group[] };
    let ran = 0;
    let skipped = 0;
    for (const group of testGroups) {
      for (const vector of group.tests) {
        if (fits(group)) {
          run(group, vector);
          ran += 1;
        } else skipped += 1;
      }
    }
    console.log(`suite: ${name}: ${ran} cases ran, ${skipped} skipped`);
    assert.ok(ran > 0);
  });
}

suite(
  'AES-256-GCM envelopes',
  'aes_gcm_test.json',
  ({ keySize, ivSize, tagSize }) => keySize === 256 && ivSize === 96 && tagSize === 128,
  (_group, vector) => {
    const key = bytes(vector, 'key');
    const address = bytes(vector, 'aad');
    const opened = attempt(() => openEnvelope(key, address, assemble(vector)));
    if (vector.result === 'invalid') {
      assert.equal(opened, undefined, `case ${vector.tcId} opened`);
      return;
    }
    assert.deepEqual(opened, bytes(vector, 'msg'), `case ${vector.tcId}`);
    const random = { bytes: () => bytes(vector, 'iv') };
    assert.deepEqual(sealEnvelope(key, address, bytes(vector, 'msg'), random), assemble(vector), `case ${vector.tcId}`);
  },
);

suite(
  'AES-KWP key wrapping',
  'aes_kwp_test.json',
  ({ keySize }) => keySize === 256,
  (_group, vector) => {
    const kek = bytes(vector, 'key');
    const opened = attempt(() => unwrapKey(kek, bytes(vector, 'ct')));
    if (vector.result === 'invalid') {
      assert.equal(opened, undefined, `case ${vector.tcId} opened`);
      return;
    }
    assert.deepEqual(opened, bytes(vector, 'msg'), `case ${vector.tcId}`);
    assert.deepEqual(wrapKey(kek, bytes(vector, 'msg')), bytes(vector, 'ct'), `case ${vector.tcId}`);
  },
);

suite(
  'HKDF-SHA-256',
  'hkdf_sha256_test.json',
  () => true,
  (_group, vector) => {
    const split = attempt(() =>
      splitKey(bytes(vector, 'ikm'), bytes(vector, 'info'), Number(vector.size), bytes(vector, 'salt')),
    );
    assert.deepEqual(split, vector.result === 'valid' ? bytes(vector, 'okm') : undefined, `case ${vector.tcId}`);
  },
);

suite(
  'Ed25519 signatures',
  'ed25519_test.json',
  () => true,
  (group, vector) => {
    const key = Buffer.from(group.publicKey?.pk ?? '', 'hex');
    assert.equal(
      isSignature(key, bytes(vector, 'msg'), bytes(vector, 'sig')),
      vector.result === 'valid',
      `case ${vector.tcId}`,
    );
  },
);
