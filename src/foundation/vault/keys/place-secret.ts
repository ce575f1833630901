import type { Context } from '../../../platform/context.js';
import { deletePlaceKey, findPlaceKey, insertPlaceKey } from './place-key-store.js';

/** What a room keeps here is named by it, apart from the vault's own keys: 'client:one-login:KEY', 'field:UUID'. */
export type SecretName = `${'client' | 'field'}:${string}`;

/**
 * Keeps a secret of the place that came from outside, or that others know the public half of: it is wrapped, checked and
 * wrapped anew as the place's own keys are. One that is there already under this name stays as it is.
 */
export const keepSecret = (ctx: Context, name: SecretName, secret: Buffer): Promise<void> =>
  insertPlaceKey(ctx, name, { ...ctx.custody.wrap(secret), public_key: null });

/** The secret of that name, for the moment of its use; undefined when there is none. */
export async function openSecret(ctx: Context, name: SecretName): Promise<Buffer | undefined> {
  const row = await findPlaceKey(ctx, name);
  return row && ctx.custody.unwrap(row.kek, row.wrapped);
}

/** Destroys a secret of that name: what was sealed by it stays shut, from older backups too once the key-encryption key is destroyed. */
export const destroySecret = (ctx: Context, name: SecretName): void => deletePlaceKey(ctx, name);
