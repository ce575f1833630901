import { listClients } from '../../../foundation/people/index.js';
import { appendEntry, keepText } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { saySecret, secretOf } from './secret-of.js';
import { type EventKind, type Webhook, type WebhookId, webhookStream } from './webhook.js';
import { insertWebhook } from './webhook-store.js';

const longestUrl = 1000;

export interface ToAdd {
  readonly client: string;
  readonly url: string;
  readonly services: readonly string[];
  readonly kinds: readonly EventKind[];
}

export type AddWebhookRefusal = 'not-allowed' | 'no-such-client' | 'not-an-address' | 'no-services' | 'no-kinds';

/** An address that may be told: https or http, with no name or password in it. */
function isAddress(text: string): boolean {
  if (text.length > longestUrl || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' && hash === '';
}

/**
 * Lets a client be told of what happens to requests of some services from now on. Only whoever runs the installation may.
 * @returns the secret by which it knows that it is we who tell, which can be said again
 */
export async function addWebhook(
  ctx: Context,
  { client, url, services, kinds }: ToAdd,
): Promise<Outcome<{ readonly id: WebhookId; readonly secret: string }, AddWebhookRefusal>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  if (!(await listClients(ctx)).some((one) => one.name === client && one.state === 'active'))
    return refuse('no-such-client');
  if (!isAddress(url)) return refuse('not-an-address');
  if (services.length === 0) return refuse('no-services');
  if (kinds.length === 0) return refuse('no-kinds');
  const one: Webhook = {
    ...{ id: ctx.ids.next<'webhook'>(), client, url, services: [...new Set(services)].sort() },
    ...{ kinds: [...new Set(kinds)].sort(), secretVersion: 1, madeAt: ctx.clock.now(), version: 1 },
    ...{ endedAt: undefined, endedWhy: undefined },
  };
  insertWebhook(ctx, one);
  appendEntry(ctx, {
    ...{ stream: webhookStream(one.id), version: 1, kind: 'webhook.added', occurredAt: one.madeAt },
    data: { client, url: keepText(ctx, url), services: one.services, kinds: one.kinds },
  });
  return done({ id: one.id, secret: saySecret(await secretOf(ctx, one)) });
}
