import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { dropWaiting } from './delivery-store.js';
import { type Webhook, type WebhookId, webhookStream } from './webhook.js';
import { holdWebhook, updateWebhook } from './webhook-store.js';

/** Ends a webhook: nothing more is told to it, and what waited is taken away. */
export async function endWebhook(
  ctx: Context,
  { id, why }: { readonly id: WebhookId; readonly why: NonNullable<Webhook['endedWhy']> },
): Promise<Outcome<undefined, 'not-allowed' | 'no-such-webhook'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const one = await holdWebhook(ctx, id);
  if (!one || one.endedAt) return refuse('no-such-webhook');
  const next = { ...one, endedAt: ctx.clock.now(), endedWhy: why, version: one.version + 1 };
  updateWebhook(ctx, next);
  dropWaiting(ctx, id);
  appendEntry(ctx, {
    ...{ stream: webhookStream(id), version: next.version, kind: 'webhook.ended', occurredAt: next.endedAt },
    data: { why },
  });
  return done(undefined);
}
