import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { type ApiKeyId, apiKeyStream } from './api-key.js';
import { endApiKeyRow, holdApiKey } from './api-key-store.js';

/** Ends a key: nothing that bears it is taken any more. Only whoever runs the installation may. */
export async function endApiKey(
  ctx: Context,
  id: ApiKeyId,
): Promise<Outcome<undefined, 'not-allowed' | 'no-such-key'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const one = await holdApiKey(ctx, id);
  if (!one || one.endedAt !== undefined) return refuse('no-such-key');
  const [version, endedAt] = [one.version + 1, ctx.clock.now()];
  endApiKeyRow(ctx, { ...one, endedAt, version });
  appendEntry(ctx, { stream: apiKeyStream(id), version, kind: 'api-key.ended', occurredAt: endedAt, data: {} });
  return done(undefined);
}
