import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import type { Template } from '../../messages/index.js';
import type { MessageEvent } from '../../services/index.js';
import { silence } from '../enquiring/enquiry.js';
import { findCase } from '../find-case.js';
import { writeToSender } from './write-to-sender.js';

/** Older news is none. */
const freshDays = 3;

/** Whether a decision came with it that a letter tells of. */
export const hasLetter = ({ decision }: RecordedEntry['data']): boolean =>
  (decision as { has_letter?: boolean } | null | undefined)?.has_letter === true;

/** How a service calls what happened, where it has words of its own. */
const codes: Readonly<Partial<Record<Template, MessageEvent>>> = {
  ...{ enquiry: 'asked', 'enquiry-reminder': 'reminder', 'enquiry-silent': 'silent', 'decision-made': 'decided' },
};

/** What whoever is asked something, or decided about, is told of an entry; undefined where it is of neither. */
export function enquiryTemplateOf({ kind, data }: RecordedEntry): Template | undefined {
  if (kind === 'case.reminded') return 'enquiry-reminder';
  if (hasLetter(data)) return 'decision-made';
  if (data.transition === silence) return 'enquiry-silent';
  return data.enquiry ? 'enquiry' : undefined;
}

async function tell(ctx: Context, entry: RecordedEntry, template: Template): Promise<void> {
  const id = readId<'case'>(entry.stream.slice('case:'.length));
  const one = id && (await findCase(ctx, { id }));
  if (!one) return;
  const fields = { reference: one.reference };
  const code = codes[template];
  const says = code === undefined ? {} : { says: { code } };
  await writeToSender(ctx, one, { template, fields, ...says, cause: `${entry.stream}:${entry.version}` });
}

/** Writes to whoever is asked something: that they are, once more before its time is over, and when it was. Never what is asked. */
export const tellOfEnquiry: Follower = {
  name: 'tell-of-enquiry',
  kinds: ['case.moved', 'case.closed', 'case.reminded'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) {
      const template = entry.channel !== 'import' && entry.occurredAt.getTime() >= since && enquiryTemplateOf(entry);
      if (template) await tell(ctx, entry, template);
    }
  },
};
