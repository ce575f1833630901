import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { sendMessage } from '../../messages/index.js';
import { getService, isToldAsState, principalOf } from '../../services/index.js';
import { silence } from '../enquiring/enquiry.js';
import { findCase } from '../find-case.js';
import { hasLetter } from './tell-of-enquiry.js';
import { writeDeclared } from './write-to-sender.js';

/** Older news is none: a follower that begins late, or begins anew, does not write to people about last year. */
const freshDays = 3;

async function tell(ctx: Context, { stream, version }: RecordedEntry): Promise<void> {
  const id = readId<'case'>(stream.slice('case:'.length));
  const one = id && (await findCase(ctx, { id }));
  if (!one) return;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const letter = { template: 'case-closed', fields: { reference: one.reference } } as const;
  for (const code of isToldAsState(one.state) ? [one.state, 'closed'] : ['closed'])
    if (await writeDeclared(ctx, one, { ...letter, says: { code }, cause: `${stream}:${version}` })) return;
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) return;
  for (const person of await listPersonsOf(ctx, subject)) {
    const cause = `${stream}:${version}:${person}`;
    sendMessage(ctx, { ...letter, to: person, cause, about: one.id });
  }
}

/**
 * Tells whoever sent a request, and has an account, that it is closed; not how, since email is read over shoulders. A service that
 * has words of its own for it tells whoever left an email address too.
 */
export const tellOfClosing: Follower = {
  name: 'tell-of-closing',
  kinds: ['case.closed'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries)
      if (
        entry.channel !== 'import' &&
        entry.data.transition !== silence &&
        !hasLetter(entry.data) &&
        entry.occurredAt.getTime() >= since
      )
        await tell(ctx, entry);
  },
};
