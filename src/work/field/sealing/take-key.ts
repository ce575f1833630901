import { appendEntry } from '../../../foundation/record/index.js';
import { keepSecret } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type FieldKey, type FieldKeyId, insertKey } from './key-store.js';
import { suite } from './suite.js';

const seedBytes = 32;

export const secretOf = (id: FieldKeyId) => `field:${id}` as const;

/** The pair that follows from a seed (RFC 9180, section 7.1.3): the seed is the one secret that is kept. */
export const pairOf = (seed: Buffer) => suite.kem.deriveKeyPair(new Uint8Array(seed).buffer);

/** The key to which the phone of a new shift seals: each shift has its own, so that it can be destroyed when that is over. */
export async function takeKey(ctx: Context): Promise<FieldKey> {
  const madeAt = ctx.clock.now();
  const seed = ctx.random.bytes(seedBytes);
  const { publicKey } = await pairOf(seed);
  const point = Buffer.from(await suite.kem.serializePublicKey(publicKey));
  const key = { id: ctx.ids.next<'field-key'>(), publicKey: point, madeAt };
  await keepSecret(ctx, secretOf(key.id), seed);
  insertKey(ctx, key);
  const data = { public_key: point.toString('hex'), made_at: madeAt.toISOString() };
  appendEntry(ctx, { stream: `field-key:${key.id}`, version: 1, kind: 'field-key.made', data });
  return key;
}
