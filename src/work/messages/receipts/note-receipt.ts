import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import type { NotifyReceipt } from '../../../platform/notify/notify.js';
import { paperDays } from '../paper/paper-letter.js';
import { writeDelivered, writeUndelivered } from './receipt-store.js';

/**
 * Notes what became of a text, or of a letter that was given to be printed. Told twice, late or out of order it does the same:
 * the first last word counts. A text that failed for good goes another way.
 */
export async function noteReceipt(ctx: Context, { message, state, code }: NotifyReceipt): Promise<void> {
  const id = readId<'message'>(message);
  if (!id || state === 'on-its-way') return;
  const until = new Date(ctx.clock.now().getTime() + paperDays * 86_400_000);
  const held = state === 'delivered' ? await writeDelivered(ctx, id) : await writeUndelivered(ctx, id, code, until);
  if (!held) return;
  const { channel, version } = held;
  const kind = state === 'delivered' ? 'letter.delivered' : 'letter.undelivered';
  appendEntry(ctx, { stream: `letter:${id}`, version, kind, data: { by: channel, code } });
}
