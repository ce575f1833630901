import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { sendMessage } from '../../messages/index.js';
import { findCase } from '../find-case.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

const textIn = ({ data }: RecordedEntry, name: string): string | undefined =>
  typeof data[name] === 'string' ? data[name] : undefined;

async function tell(ctx: Context, entry: RecordedEntry): Promise<void> {
  const to = readId<'person'>(textIn(entry, 'person_id'));
  const one = await findCase(ctx, { id: textIn(entry, 'case_id') ?? '' });
  if (!to || !one) return;
  const cause = `${entry.stream}:${entry.version}`;
  sendMessage(ctx, { template: 'request-added', to, fields: { reference: one.reference }, cause });
}

/** Tells a person that a request which was sent without an account is in theirs from now on. */
export const tellOfClaim: Follower = {
  name: 'tell-of-claim',
  kinds: ['case-claim.made'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
