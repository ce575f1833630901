import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { sendMessage, sendToAddress } from '../../messages/index.js';
import { getCase } from '../get-case.js';
import { readAccountLink } from '../linking/account-link-store.js';
import { findOtherAddress } from './find-other-address.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

async function tell(ctx: Context, { stream, version, kind }: RecordedEntry): Promise<void> {
  const id = readId<'account-link'>(stream.slice(stream.indexOf(':') + 1));
  const link = id && (await readAccountLink(ctx, id));
  if (!link) return;
  const isMade = kind === 'account-link.made';
  const fields = { reference: (await getCase(ctx, link.case)).reference };
  const cause = `${stream}:${version}`;
  sendMessage(ctx, {
    ...{ template: isMade ? 'request-linked' : 'request-unlinked', to: link.person, fields },
    cause: `${cause}:account`,
  });
  const at = await findOtherAddress(ctx, link);
  const template = isMade ? 'request-linked-elsewhere' : 'request-unlinked';
  if (at) sendToAddress(ctx, { template, at, fields, cause: `${cause}:request` });
}

/**
 * Tells of a request that an officer put into an account, and of one that another took out: the person whose account it is, and whoever
 * gave an address in the request, where that is another, so that somebody whom it was taken from can say so.
 */
export const tellOfAccountLink: Follower = {
  name: 'tell-of-account-link',
  kinds: ['account-link.made', 'account-link.ended'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
