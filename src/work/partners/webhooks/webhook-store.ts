import type { Context } from '../../../platform/context.js';
import type { Webhook, WebhookId } from './webhook.js';

interface WebhookRow {
  readonly id: WebhookId;
  readonly client: string;
  readonly url: string;
  readonly services: readonly string[];
  readonly kinds: Webhook['kinds'];
  readonly secret_version: number;
  readonly made_at: Date;
  readonly ended_at: Date | null;
  readonly ended_why: 'by-operator' | 'gone' | null;
  readonly version: number;
}

const columns = 'id, client, url, services, kinds, secret_version, made_at, ended_at, ended_why, version';

const toWebhook = (row: WebhookRow): Webhook => ({
  ...{ id: row.id, client: row.client, url: row.url, services: row.services, kinds: row.kinds },
  ...{ secretVersion: row.secret_version, madeAt: row.made_at, version: row.version },
  ...{ endedAt: row.ended_at ?? undefined, endedWhy: row.ended_why ?? undefined },
});

/** A webhook as it stands until the act ends. */
export async function holdWebhook(ctx: Context, id: WebhookId): Promise<Webhook | undefined> {
  const text = `select ${columns} from partners.webhook where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<WebhookRow>('partners_hold_webhook', text, [ctx.place, id]);
  return row && toWebhook(row);
}

/** Every webhook that is or was, newest first. */
export async function readWebhooks(ctx: Context): Promise<readonly Webhook[]> {
  const text = `select ${columns} from partners.webhook where place_id = $1 order by id desc`;
  return (await ctx.prepared<WebhookRow>('partners_webhooks', text, [ctx.place])).map(toWebhook);
}

/** Those that are told. */
export async function readStanding(ctx: Context): Promise<readonly Webhook[]> {
  const text = `select ${columns} from partners.webhook where place_id = $1 and ended_at is null order by id`;
  return (await ctx.prepared<WebhookRow>('partners_webhooks_standing', text, [ctx.place])).map(toWebhook);
}

export function insertWebhook(ctx: Context, one: Webhook): void {
  ctx.writes.insert('partners.webhook', {
    ...{ place_id: ctx.place, id: one.id, client: one.client, url: one.url, services: one.services },
    ...{ kinds: one.kinds, secret_version: one.secretVersion, made_at: one.madeAt, version: one.version },
  });
}

export function updateWebhook(ctx: Context, one: Webhook): void {
  ctx.writes.run(
    `update partners.webhook set secret_version = $3, ended_at = $4, ended_why = $5, version = $6
      where place_id = $1 and id = $2`,
    [ctx.place, one.id, one.secretVersion, one.endedAt ?? null, one.endedWhy ?? null, one.version],
  );
}
