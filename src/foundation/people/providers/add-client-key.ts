import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry, keepText } from '../../record/index.js';
import { keepSecret } from '../../vault/index.js';
import { type ClientKey, describeKey, publishedFor } from './client-key.js';
import type { ProviderKind } from './provider.js';
import { insertClientKey, nextProviderVersion, readClientKeys } from './provider-store.js';

const bits = 3072;
const generate = promisify(generateKeyPair);

export interface NewClientKey {
  readonly kind: ProviderKind;
  /** A private key of the operator's own (PEM), or the secret that the provider gave; left out, a key is made. */
  readonly given?: { readonly pem: string } | { readonly secret: string };
}

type Material = { readonly secret: Buffer } & Pick<ClientKey, 'id' | 'publicJwk'>;

function readPem(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? key : undefined;
  } catch {
    return undefined;
  }
}

async function toMaterial(ctx: Context, given: NewClientKey['given']): Promise<Material | undefined> {
  if (given && 'secret' in given) {
    const { secret } = given;
    const isLong = secret.length >= 16 && secret.length <= 500;
    return isLong ? { secret: Buffer.from(secret), id: ctx.ids.next(), publicJwk: undefined } : undefined;
  }
  // A key pair is drawn inside OpenSSL, which takes no other dice.
  const key = given ? readPem(given.pem) : (await generate('rsa', { modulusLength: bits })).privateKey;
  return key && { secret: key.export({ format: 'der', type: 'pkcs8' }), ...describeKey(key) };
}

/**
 * Gives the place a key towards a provider: its first signs at once, the next a day after it was published, and the one
 * before it stays published for a day more, so that the provider always knows the one that signs. A shared secret counts at
 * once. Refuses `bad-key` for what is no RSA key of 2048 bits or more, or no secret of 16 characters or more; `already-so`
 * for a key that is there.
 */
export async function addClientKey(
  ctx: Context,
  { kind, given }: NewClientKey,
): Promise<Outcome<ClientKey, 'not-allowed' | 'no-provider' | 'bad-key' | 'already-so'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const material = await toMaterial(ctx, given);
  if (!material) return refuse('bad-key');
  const { secret, id, publicJwk } = material;
  const keys = (await readClientKeys(ctx)).filter((key) => key.kind === kind);
  if (keys.some((key) => key.id === id)) return refuse('already-so');
  await ctx.writes.flush();
  const version = await nextProviderVersion(ctx, kind);
  if (version === undefined) return refuse('no-provider');
  const madeAt = ctx.clock.now();
  const waits = publicJwk && keys.some((key) => key.publicJwk) ? publishedFor : 0;
  const key = { kind, id, publicJwk, madeAt, signsFrom: new Date(madeAt.getTime() + waits) };
  insertClientKey(ctx, key);
  await keepSecret(ctx, `client:${kind}:${id}`, secret);
  const moments = { made_at: madeAt.toISOString(), signs_from: key.signsFrom.toISOString() };
  const data = { id, public_jwk: publicJwk ? keepText(ctx, JSON.stringify(publicJwk)) : null, ...moments };
  appendEntry(ctx, { stream: `provider:${kind}`, version, kind: 'provider.key-added', data });
  return done(key);
}
