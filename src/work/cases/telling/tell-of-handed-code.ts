import { listOwnAddresses } from '../../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { sendMessage, sendToAddress } from '../../messages/index.js';
import { listCasesBySubject } from '../holding/list-cases-by-subject.js';
import { findOtherAddress } from './find-other-address.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

async function tell(ctx: Context, { stream, version, data }: RecordedEntry): Promise<void> {
  const person = readId<'person'>(stream.slice(stream.indexOf(':') + 1));
  const subject = readId<'subject'>(String(data.subject_id));
  const one = subject && (await listCasesBySubject(ctx, [subject])).get(subject);
  if (!person || !subject || !one) return;
  const letter = { template: 'code-handed', fields: { reference: one.reference } } as const;
  const at = await findOtherAddress(ctx, { case: one.id, subject, person });
  if (at) sendToAddress(ctx, { ...letter, at, cause: `${stream}:${version}:request` });
  // Whoever has no address but that in the request is told there, once.
  if (at && (await listOwnAddresses(ctx, person)).length === 0) return;
  sendMessage(ctx, { ...letter, to: person, cause: `${stream}:${version}:account` });
}

/**
 * Tells whose account it is, and whoever gave another address in the request, that an officer made a code that signs in to it: whoever
 * did not ask for one can say so before it is used for long.
 */
export const tellOfHandedCode: Follower = {
  name: 'tell-of-handed-code',
  kinds: ['person.code-handed'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
