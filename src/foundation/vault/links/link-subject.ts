import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import { insertLink, isLinked } from './link-store.js';

/** The stream of a link, which holds the one entry that made it. */
const linkStream = (subject: SubjectId, person: PersonId): string => `link:${subject}:${person}`;

/**
 * Says that a subject is this person, who proved it: what is sealed about the subject is theirs to see from now on. Nothing
 * is sealed anew. False when it was said before.
 */
export async function linkSubject(ctx: Context, subject: SubjectId, person: PersonId): Promise<boolean> {
  if (await isLinked(ctx, subject, person)) return false;
  const verifiedAt = ctx.clock.now();
  insertLink(ctx, { subject, person, verifiedAt });
  appendEntry(ctx, {
    stream: linkStream(subject, person),
    version: 1,
    kind: 'subject.linked',
    data: { subject_id: subject, person_id: person, verified_at: verifiedAt.toISOString() },
  });
  return true;
}
