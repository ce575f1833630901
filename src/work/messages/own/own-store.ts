import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { OwnMessage } from './own-message.js';

/** The letters to these accounts of one person, newest first; one to two of them at once is one. */
export async function readOwnMessages(
  ctx: Context,
  persons: readonly PersonId[],
  most: number,
): Promise<readonly OwnMessage[]> {
  return ctx.prepared<OwnMessage>(
    'messages_own',
    `select id, template, fields, words, state, channel, ended_at as "endedAt", queued_at as at, seen_at is not null as "isSeen" from messages.outbox
      where place_id = $1 and person_id = any($2::uuid[]) order by queued_at desc, id desc limit $3`,
    [ctx.place, persons, most],
  );
}

export function writeSeen(ctx: Context, persons: readonly PersonId[], until: Date): void {
  ctx.writes.run(
    `update messages.outbox set seen_at = $4
      where place_id = $1 and person_id = any($2::uuid[]) and seen_at is null and queued_at <= $3`,
    [ctx.place, persons, until, ctx.clock.now()],
  );
}
