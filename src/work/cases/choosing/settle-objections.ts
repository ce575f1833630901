import { listObjectedIn } from '../../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { findCase } from '../find-case.js';
import { listCasesBySubject } from '../holding/list-cases-by-subject.js';
import { objectionService } from './object-to-use.js';
import { sayToUse } from './say-to-use.js';
import { findUse } from './use-of-case.js';

/** How the case of an objection ended, and what the use then is. */
const outcomes: Readonly<Record<string, 'upheld' | 'dismissed'>> = { upheld: 'upheld', dismissed: 'dismissed' };

async function settle(ctx: Context, { stream }: RecordedEntry): Promise<void> {
  const id = readId<'case'>(stream.slice('case:'.length));
  const objection = id && (await findCase(ctx, { id }));
  const says = objection?.service === objectionService ? outcomes[objection.ending ?? ''] : undefined;
  if (!objection || !says) return;
  const choices = await listObjectedIn(ctx, objection.id);
  const cases = await listCasesBySubject(
    ctx,
    choices.map(({ subject }) => subject),
  );
  for (const { subject, use, state, way } of choices) {
    const one = cases.get(subject);
    const declared = one && (await findUse(ctx, one.service, use));
    if (declared && state === 'objected') await sayToUse(ctx, declared, { one, says, way, objection: objection.id });
  }
}

/** What an officer decided of an objection becomes of the use itself: upheld, it is shut for these requests from now on. */
export const settleObjections: Follower = {
  name: 'settle-objections',
  kinds: ['case.closed'],
  async handle(ctx, entries) {
    for (const entry of entries) await settle(ctx, entry);
  },
};
