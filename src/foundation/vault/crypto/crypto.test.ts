import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSeededRandom } from '../../../platform/random.js';
import { EnvelopeRefused, openEnvelope, sealEnvelope } from './envelope.js';
import { unwrapKey, WrappingRefused, wrapKey } from './key-wrap.js';
import { isSignature, publicKeyOf, signBytes } from './signature.js';

const random = createSeededRandom('crypto');
const some = (max: number) => fc.uint8Array({ maxLength: max }).map((array) => Buffer.from(array));
const key256 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array));

const flip = (whole: Buffer, at: number, bit: number): Buffer => {
  const changed = Buffer.from(whole);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
};

test('an envelope opens to what was sealed, at its address, with its key', () => {
  fc.assert(
    fc.property(key256, some(80), some(400), (key, address, content) => {
      const envelope = sealEnvelope(key, address, content, random);
      assert.equal(envelope.length, content.length + 29);
      assert.deepEqual(openEnvelope(key, address, envelope), content);
    }),
  );
});

test('an envelope with any bit changed is refused', () => {
  fc.assert(
    fc.property(key256, some(80), some(60), fc.nat(), fc.nat(7), (key, address, content, at, bit) => {
      const envelope = sealEnvelope(key, address, content, random);
      assert.throws(() => openEnvelope(key, address, flip(envelope, at % envelope.length, bit)), EnvelopeRefused);
    }),
  );
});

test('an envelope cut anywhere, its tag first, is refused', () => {
  const key = random.bytes(32);
  const envelope = sealEnvelope(key, Buffer.from('a'), Buffer.from('content'), random);
  for (let length = 0; length < envelope.length; length += 1)
    assert.throws(() => openEnvelope(key, Buffer.from('a'), envelope.subarray(0, length)), EnvelopeRefused);
});

test('an envelope at any other address, or with any other key, is refused', () => {
  fc.assert(
    fc.property(key256, key256, some(80), some(80), (key, other, address, elsewhere) => {
      fc.pre(!address.equals(elsewhere) && !key.equals(other));
      const envelope = sealEnvelope(key, address, Buffer.from('content'), random);
      assert.throws(() => openEnvelope(key, elsewhere, envelope), EnvelopeRefused);
      assert.throws(() => openEnvelope(other, address, envelope), EnvelopeRefused);
    }),
  );
});

test('two envelopes of the same content differ', () => {
  const key = random.bytes(32);
  const made = Array.from({ length: 100 }, () => sealEnvelope(key, Buffer.alloc(0), Buffer.from('x'), random));
  assert.equal(new Set(made.map((one) => one.toString('hex'))).size, 100);
});

test('a key that is not 256 bits long seals and opens nothing', () => {
  for (const length of [0, 16, 24, 31, 33]) {
    const key = Buffer.alloc(length);
    assert.throws(() => sealEnvelope(key, key, key, random), RangeError);
    assert.throws(() => openEnvelope(key, key, Buffer.alloc(40, 1)), RangeError);
  }
});

test('a wrapped key unwraps under its key-encryption key only, and with no bit changed', () => {
  fc.assert(
    fc.property(key256, key256, key256, fc.nat(), fc.nat(7), (kek, other, key, at, bit) => {
      fc.pre(!kek.equals(other));
      const wrapped = wrapKey(kek, key);
      assert.deepEqual(unwrapKey(kek, wrapped), key);
      assert.throws(() => unwrapKey(other, wrapped), WrappingRefused);
      assert.throws(() => unwrapKey(kek, flip(wrapped, at % wrapped.length, bit)), WrappingRefused);
    }),
  );
});

test('a signature holds for its message and its key only', () => {
  fc.assert(
    fc.property(key256, key256, some(60), some(60), (seed, other, message, forged) => {
      fc.pre(!seed.equals(other) && !message.equals(forged));
      const signature = signBytes(seed, message);
      assert.ok(isSignature(publicKeyOf(seed), message, signature));
      assert.ok(!isSignature(publicKeyOf(other), message, signature));
      assert.ok(!isSignature(publicKeyOf(seed), forged, signature));
      assert.ok(!isSignature(publicKeyOf(seed), message, signature.subarray(1)));
    }),
    { numRuns: 30 },
  );
});
