import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { isToldAsState } from '../../services/index.js';
import { findCase } from '../find-case.js';
import { enquiryTemplateOf } from './tell-of-enquiry.js';
import { writeDeclared } from './write-to-sender.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

/** By what name the service's own words for an entry go: that a case came in, or the state that it came to. */
function codeOf({ kind, data }: RecordedEntry): string | undefined {
  if (kind === 'case.opened') return 'received';
  return typeof data.state === 'string' && data.state !== data.from && isToldAsState(data.state)
    ? data.state
    : undefined;
}

async function tell(ctx: Context, entry: RecordedEntry): Promise<void> {
  const code = codeOf(entry);
  const id = readId<'case'>(entry.stream.slice('case:'.length));
  const one = code !== undefined && id && (await findCase(ctx, { id }));
  // Of one that was moved on meanwhile the newer news is told.
  if (!one || (code !== 'received' && one.state !== code)) return;
  const template = code === 'received' ? 'case-received' : 'case-moved';
  const fields = { reference: one.reference };
  await writeDeclared(ctx, one, { template, fields, says: { code }, cause: `${entry.stream}:${entry.version}` });
}

/** Writes what a service declares for it when a case came in, and when it came to a state. Of what is asked, decided or closed others tell. */
export const tellOfProgress: Follower = {
  name: 'tell-of-progress',
  kinds: ['case.opened', 'case.moved'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries)
      if (entry.channel !== 'import' && !enquiryTemplateOf(entry) && entry.occurredAt.getTime() >= since)
        await tell(ctx, entry);
  },
};
