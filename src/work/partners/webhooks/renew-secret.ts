import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { saySecret, secretOf } from './secret-of.js';
import { type WebhookId, webhookStream } from './webhook.js';
import { holdWebhook, updateWebhook } from './webhook-store.js';

/** Gives a webhook another secret, by which all is signed from now on. Only whoever runs the installation may. */
export async function renewSecret(
  ctx: Context,
  id: WebhookId,
): Promise<Outcome<string, 'not-allowed' | 'no-such-webhook'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const one = await holdWebhook(ctx, id);
  if (!one || one.endedAt) return refuse('no-such-webhook');
  const next = { ...one, secretVersion: one.secretVersion + 1, version: one.version + 1 };
  updateWebhook(ctx, next);
  const data = { secret_version: next.secretVersion };
  appendEntry(ctx, { stream: webhookStream(id), version: next.version, kind: 'webhook.secret-renewed', data });
  return done(saySecret(await secretOf(ctx, next)));
}
