import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { readClient } from '../client-store.js';
import { type ApiKey, type ApiKeyId, apiKeyStream, drawSecret, hashSecret } from './api-key.js';
import { insertApiKey } from './api-key-store.js';

export type MakeApiKeyRefusal = 'not-allowed' | 'no-such-client' | 'no-services';

/**
 * Makes a key for a client that cannot sign what it asks, for the services named. Only whoever runs the installation may.
 * @returns the secret, which is told this once: its hash alone is kept
 */
export async function makeApiKey(
  ctx: Context,
  { client, services }: { readonly client: string; readonly services: readonly string[] },
): Promise<Outcome<{ readonly id: ApiKeyId; readonly secret: string }, MakeApiKeyRefusal>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  if ((await readClient(ctx, client))?.state !== 'active') return refuse('no-such-client');
  if (services.length === 0) return refuse('no-services');
  const secret = drawSecret(ctx.random);
  const hash = hashSecret(secret);
  if (!hash) throw new Error('A secret that was just drawn is none.');
  const id = ctx.ids.next<'api-key'>();
  const sorted = [...new Set(services)].sort();
  const one: ApiKey = {
    ...{ id, client, hash, services: sorted, madeAt: ctx.clock.now(), endedAt: undefined, version: 1 },
  };
  insertApiKey(ctx, one);
  appendEntry(ctx, {
    ...{ stream: apiKeyStream(id), version: 1, kind: 'api-key.made', occurredAt: one.madeAt },
    data: { client, services: sorted, hash: hash.toString('hex') },
  });
  return done({ id, secret });
}
