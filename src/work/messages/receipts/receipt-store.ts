import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { MessageId, OutboxRow } from '../outbox-store.js';
import type { OwnMessage } from '../own/own-message.js';

/** How one that left is held: by what, and since when. */
export interface OnItsWay {
  readonly id: MessageId;
  readonly carrier: string;
}

/** What left by GOV.UK Notify and has no last word yet, the oldest first; they tell of seven days. */
export function readOnItsWay(ctx: Context, since: Date, most: number): Promise<readonly OnItsWay[]> {
  return ctx.prepared<OnItsWay>(
    'messages_on_its_way',
    `select id, carrier_id as carrier from messages.outbox
      where place_id = $1 and state in ('sent', 'posted') and carrier_id is not null and ended_at > $2
      order by ended_at, id limit $3`,
    [ctx.place, since, most],
  );
}

/** What was written about a request, newest first. */
export function readMessagesAbout(ctx: Context, about: CaseId, most: number): Promise<readonly OwnMessage[]> {
  return ctx.prepared<OwnMessage>(
    'messages_about',
    `select id, template, fields, words, state, channel, ended_at as "endedAt", queued_at as at, seen_at is not null as "isSeen"
       from messages.outbox where place_id = $1 and case_id = $2 order by queued_at desc, id desc limit $3`,
    [ctx.place, about, most],
  );
}

interface Held {
  readonly channel: NonNullable<OutboxRow['channel']>;
  readonly version: number;
}

/** It arrived. Gives the version of its stream that says so; undefined where that is known. */
export async function writeDelivered(ctx: Context, id: MessageId): Promise<Held | undefined> {
  const [row] = await ctx.prepared<Held>(
    'messages_delivered',
    `update messages.outbox set state = 'delivered', version = version + 1
      where place_id = $1 and id = $2 and state in ('sent', 'posted') and carrier_id is not null
      returning channel, version`,
    [ctx.place, id],
  );
  return row;
}

/**
 * It did not arrive, for good: a text goes by email or on paper instead, a printed letter back to the post room. A code that a text
 * carried is over with it.
 */
export async function writeUndelivered(
  ctx: Context,
  id: MessageId,
  why: string,
  until: Date,
): Promise<Held | undefined> {
  const [row] = await ctx.prepared<Held>(
    'messages_undelivered',
    `update messages.outbox
        set state = case when channel = 'print' then 'to-post' when person_id is null then 'failed' else 'waiting' end,
            is_textless = is_textless or channel = 'text', why = $3, tries = 0, carrier_id = null,
            next_try_at = $4, expires_at = $5, version = version + 1,
            ended_at = case when channel = 'text' and person_id is null then ended_at end
      where place_id = $1 and id = $2 and state in ('sent', 'posted') and carrier_id is not null
      returning channel, version`,
    [ctx.place, id, why, ctx.clock.now(), until],
  );
  return row;
}
