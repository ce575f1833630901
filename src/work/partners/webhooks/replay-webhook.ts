import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { replay } from './delivery-store.js';
import type { WebhookId } from './webhook.js';
import { holdWebhook } from './webhook-store.js';

/**
 * Tells a target again: what it never took, or all since a moment. Each bears the number that it had, by which a target knows what it has.
 * @returns how many
 */
export async function replayWebhook(
  ctx: Context,
  { id, since }: { readonly id: WebhookId; readonly since: Date | undefined },
): Promise<Outcome<number, 'not-allowed' | 'no-such-webhook'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const one = await holdWebhook(ctx, id);
  if (!one || one.endedAt) return refuse('no-such-webhook');
  return done(await replay(ctx, id, since));
}
