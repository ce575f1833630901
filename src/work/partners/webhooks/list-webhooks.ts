import type { Context } from '../../../platform/context.js';
import { countDeliveries } from './delivery-store.js';
import type { Webhook } from './webhook.js';
import { readWebhooks } from './webhook-store.js';

export interface ListedWebhook extends Webhook {
  readonly waiting: number;
  readonly done: number;
  /** Given up after the last try: told again only when somebody says so. */
  readonly dead: number;
}

/** Every webhook that is or was, newest first, with how much it was told. */
export async function listWebhooks(ctx: Context): Promise<readonly ListedWebhook[]> {
  const counts = await countDeliveries(ctx);
  const of = (one: Webhook, state: string) =>
    counts.find(({ webhook, state: its }) => webhook === one.id && its === state)?.count ?? 0;
  return (await readWebhooks(ctx)).map((one) => ({
    ...one,
    ...{ waiting: of(one, 'waiting'), done: of(one, 'done'), dead: of(one, 'dead') },
  }));
}
