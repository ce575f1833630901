import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { readId } from '../../platform/ids.js';
import { sendMessage } from './send-message.js';

/** Older news is none: a follower that begins late writes to nobody about last year. */
const freshDays = 3;

function tell(ctx: Context, { stream, version }: RecordedEntry): void {
  const to = readId<'person'>(stream.slice('person:'.length));
  if (to) sendMessage(ctx, { template: 'contact-changed', to, fields: {}, cause: `contact:${stream}:${version}` });
}

/**
 * Writes to whoever’s way of being contacted changed by an officer’s hand, at the address that they had all along: whoever gave
 * themself out for them, to have their letters go elsewhere, is noticed so.
 */
export const tellOfContact: Follower = {
  name: 'tell-of-contact',
  kinds: ['person.preferences-set'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.onBehalfOf && entry.occurredAt.getTime() >= since) tell(ctx, entry);
  },
};
