import type { Context } from '../../../../platform/context.js';
import { readClient } from '../client-store.js';
import { type ApiKey, hashSecret } from './api-key.js';
import { readApiKeyByHash } from './api-key-store.js';

/** The key whose secret this is, of a client that is still let in; undefined for any other text. */
export async function findApiKey(ctx: Context, secret: string): Promise<ApiKey | undefined> {
  const hash = hashSecret(secret);
  const one = hash && (await readApiKeyByHash(ctx, hash));
  if (!one || (await readClient(ctx, one.client))?.state !== 'active') return undefined;
  return one;
}
