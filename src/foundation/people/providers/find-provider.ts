import type { Context } from '../../../platform/context.js';
import { openSecret } from '../../vault/index.js';
import { type ClientKey, signingKeyAt } from './client-key.js';
import type { Provider, ProviderKind } from './provider.js';
import { readClientKeys, readProvider } from './provider-store.js';

/** The provider of a kind as it is set now; undefined when none is. */
export async function findProvider<Kind extends ProviderKind>(
  ctx: Context,
  kind: Kind,
): Promise<(Provider & { readonly kind: Kind }) | undefined> {
  const row = await readProvider(ctx, kind);
  return row?.settings as (Provider & { readonly kind: Kind }) | undefined;
}

/** A key with its secret half: a private key (PKCS #8), or the secret's bytes. For the moment of one sign-in. */
export type HeldClientKey = ClientKey & { readonly secret: Buffer };

/** The key with which the place says who it is just now; undefined when it has none that fits how it is to say so. */
export async function findClientKey(
  ctx: Context,
  { kind, auth }: Pick<Provider, 'kind' | 'auth'>,
): Promise<HeldClientKey | undefined> {
  const fits = (await readClientKeys(ctx)).filter(
    (key) => key.kind === kind && (key.publicJwk !== undefined) === (auth === 'private-key'),
  );
  const key = signingKeyAt(fits, ctx.clock.now());
  const secret = key && (await openSecret(ctx, `client:${kind}:${key.id}`));
  return key && secret && { ...key, secret };
}
