import { findAccountMerge, mergeReference } from '../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { readId } from '../../platform/ids.js';
import { sendMessage } from './send-message.js';

/** Older news is none: see `tellOfAccess`. */
const freshDays = 3;

async function tell(ctx: Context, { stream, version, kind }: RecordedEntry): Promise<void> {
  const id = readId<'account-merge'>(stream.slice(stream.indexOf(':') + 1));
  const one = id && (await findAccountMerge(ctx, id));
  if (!one) return;
  const template = kind === 'account.merge-doubted' ? 'accounts-apart' : 'accounts-merged';
  const fields = { reference: mergeReference(one.id) };
  for (const to of [one.kept, one.merged])
    sendMessage(ctx, { template, to, fields, cause: `${stream}:${version}:${to}` });
}

/** Writes to both accounts, each at its own address, when they become one, and when an officer takes them apart. */
export const tellOfMerge: Follower = {
  name: 'tell-of-merge',
  kinds: ['account.merged', 'account.merge-doubted', 'account.merge-kept'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
