import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { appendEntry, listLatest, type RecordedEntry } from '../../record/index.js';
import { deleteLink, insertLink } from './link-store.js';

/** The stream of a link: each entry begins it or ends it. */
const linkStream = (subject: SubjectId, person: PersonId): string => `link:${subject}:${person}`;

async function findLatest(ctx: Context, subject: SubjectId, person: PersonId): Promise<RecordedEntry | undefined> {
  const [latest] = await listLatest(ctx.db, ctx.place, linkStream(subject, person), 1);
  return latest;
}

const isBegun = (latest: RecordedEntry | undefined): boolean => latest?.kind === 'subject.linked';

/**
 * Says that a subject is this person, who proved it: what is sealed about the subject is theirs to see from now on. Nothing
 * is sealed anew. False when it was said before, and not taken back.
 */
export async function linkSubject(ctx: Context, subject: SubjectId, person: PersonId): Promise<boolean> {
  const latest = await findLatest(ctx, subject, person);
  if (isBegun(latest)) return false;
  const verifiedAt = ctx.clock.now();
  insertLink(ctx, { subject, person, verifiedAt });
  appendEntry(ctx, {
    stream: linkStream(subject, person),
    version: (latest?.version ?? 0) + 1,
    kind: 'subject.linked',
    data: { subject_id: subject, person_id: person, verified_at: verifiedAt.toISOString() },
  });
  return true;
}

/**
 * Takes back that a subject is this person: from now on they see nothing that is sealed about it. What happened while it
 * held stays as it is. False when it does not hold.
 */
export async function unlinkSubject(ctx: Context, subject: SubjectId, person: PersonId): Promise<boolean> {
  const latest = await findLatest(ctx, subject, person);
  if (!latest || !isBegun(latest)) return false;
  deleteLink(ctx, subject, person);
  appendEntry(ctx, {
    ...{ stream: linkStream(subject, person), version: latest.version + 1, kind: 'subject.unlinked' },
    data: { subject_id: subject, person_id: person },
  });
  return true;
}
