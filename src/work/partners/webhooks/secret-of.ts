import { createHmac } from 'node:crypto';
import { digestForFinding } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { seal } from '../../../platform/sealed/index.js';
import type { Webhook } from './webhook.js';

/** The secret of a webhook, 32 bytes: made from the place's own key each time, so that none lies in a table. */
export async function secretOf(
  ctx: Context,
  { id, secretVersion }: Pick<Webhook, 'id' | 'secretVersion'>,
): Promise<Buffer> {
  const halves = await Promise.all(
    ['first', 'second'].map((half) => digestForFinding(ctx, 'webhook:secret', seal([id, String(secretVersion), half]))),
  );
  return Buffer.concat(halves);
}

/** As its holder writes it down (Standard Webhooks, symmetric secrets). */
export const saySecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

/** The headers that a delivery is signed by (Standard Webhooks 1.0): its number, the moment in seconds, and the signature over both and the body. */
export function signDelivery(
  secret: Buffer,
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
