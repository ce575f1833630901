import type { Context } from '../../../platform/context.js';
import type { Delivery, DeliveryId, Webhook, WebhookEvent, WebhookId } from './webhook.js';

/** Queues one telling for each webhook; the second of the same cause is none. */
export function insertDeliveries(
  ctx: Context,
  webhooks: readonly Pick<Webhook, 'id'>[],
  { cause, event }: { readonly cause: string; readonly event: WebhookEvent },
): void {
  if (webhooks.length === 0) return;
  const now = ctx.clock.now();
  ctx.writes.run(
    `insert into partners.delivery (place_id, id, webhook_id, cause, event, state, next_try_at, made_at)
     select $1::uuid, told.id, told.webhook_id, $4, $5::jsonb, 'waiting', $6, $6
       from unnest($2::uuid[], $3::uuid[]) as told (id, webhook_id)
     on conflict (place_id, webhook_id, cause) do nothing`,
    [
      ...[ctx.place, webhooks.map(() => ctx.ids.next<'delivery'>()), webhooks.map(({ id }) => id)],
      ...[cause, JSON.stringify(event), now],
    ],
  );
}

/** What waits for a target and is due, for this worker until a moment: the oldest first. */
export async function takeDeliveries(
  ctx: Context,
  webhook: WebhookId,
  { until, most }: { readonly until: Date; readonly most: number },
): Promise<readonly Delivery[]> {
  const text = `update partners.delivery d set next_try_at = $3, tries = d.tries + 1
     where d.place_id = $1 and d.state = 'waiting' and d.id = any(array(select w.id from partners.delivery w
             where w.place_id = $1 and w.webhook_id = $2 and w.state = 'waiting' and w.next_try_at <= $4
             order by w.next_try_at, w.id limit $5 for update skip locked))
    returning d.id, d.webhook_id as webhook, d.cause, d.event, d.tries`;
  const now = ctx.clock.now();
  return ctx.prepared<Delivery>('partners_take_deliveries', text, [ctx.place, webhook, until, now, most]);
}

/** Which webhooks have something due. */
export async function readDue(ctx: Context): Promise<readonly WebhookId[]> {
  const text = `select distinct webhook_id as id from partners.delivery
    where place_id = $1 and state = 'waiting' and next_try_at <= $2`;
  const rows = await ctx.prepared<{ id: WebhookId }>('partners_due', text, [ctx.place, ctx.clock.now()]);
  return rows.map(({ id }) => id);
}

export function writeDone(ctx: Context, ids: readonly DeliveryId[]): void {
  if (ids.length === 0) return;
  ctx.writes.run(
    `update partners.delivery set state = 'done', why = null where place_id = $1 and id = any($2::uuid[])`,
    [ctx.place, ids],
  );
}

/** Gives back what was taken and not tried. */
export function writeUntried(ctx: Context, ids: readonly DeliveryId[], next: Date): void {
  if (ids.length === 0) return;
  ctx.writes.run(
    `update partners.delivery set tries = tries - 1, next_try_at = $3 where place_id = $1 and id = any($2::uuid[])`,
    [ctx.place, ids, next],
  );
}

/** Puts one off, or gives it up where there is no next try. */
export function writeFailed(ctx: Context, id: DeliveryId, why: string, next: Date | undefined): void {
  ctx.writes.run(
    `update partners.delivery set state = $3, why = $4, next_try_at = coalesce($5, next_try_at)
      where place_id = $1 and id = $2`,
    [ctx.place, id, next ? 'waiting' : 'dead', why, next ?? null],
  );
}

/** Lets all that is dead, or all of a time, be told again. @returns how many */
export async function replay(ctx: Context, webhook: WebhookId, since: Date | undefined): Promise<number> {
  const text = `update partners.delivery set state = 'waiting', tries = 0, next_try_at = $3, why = null
     where place_id = $1 and webhook_id = $2 and state <> 'waiting'
       and (case when $4::timestamptz is null then state = 'dead' else made_at >= $4 end) returning id`;
  return (await ctx.prepared('partners_replay', text, [ctx.place, webhook, ctx.clock.now(), since ?? null])).length;
}

/** Takes away what an ended webhook was still to be told. */
export function dropWaiting(ctx: Context, webhook: WebhookId): void {
  ctx.writes.run(`delete from partners.delivery where place_id = $1 and webhook_id = $2 and state = 'waiting'`, [
    ...[ctx.place, webhook],
  ]);
}

/** Takes away what is over and older. @returns how many */
export async function deleteOver(ctx: Context, before: Date, most: number): Promise<number> {
  const text = `delete from partners.delivery where place_id = $1 and id in (select id from partners.delivery
    where place_id = $1 and state <> 'waiting' and made_at < $2 order by made_at limit $3) returning id`;
  return (await ctx.prepared('partners_delete_over', text, [ctx.place, before, most])).length;
}

/** How much of each webhook waits, is done and is dead. */
export function countDeliveries(
  ctx: Context,
): Promise<readonly { readonly webhook: WebhookId; readonly state: string; readonly count: number }[]> {
  const text = `select webhook_id as webhook, state, count(*)::int as count from partners.delivery
    where place_id = $1 group by webhook_id, state`;
  return ctx.prepared('partners_count_deliveries', text, [ctx.place]);
}
