import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';

export interface SubjectLink {
  readonly subject: SubjectId;
  readonly person: PersonId;
  readonly verifiedAt: Date;
}

export function insertLink(ctx: Context, { subject, person, verifiedAt }: SubjectLink): void {
  ctx.writes.insert('vault.subject_link', {
    place_id: ctx.place,
    subject_id: subject,
    person_id: person,
    verified_at: verifiedAt,
  });
}

export function deleteLink(ctx: Context, subject: SubjectId, person: PersonId): void {
  ctx.writes.run('delete from vault.subject_link where place_id = $1 and subject_id = $2 and person_id = $3', [
    ...[ctx.place, subject, person],
  ]);
}

/** The persons who are this subject: none until somebody signed in about it. */
export async function listPersonsOf(ctx: Context, subject: SubjectId): Promise<readonly PersonId[]> {
  const rows = await ctx.prepared<{ readonly person: PersonId }>(
    'vault_persons_of',
    'select person_id as person from vault.subject_link where place_id = $1 and subject_id = $2 order by person_id',
    [ctx.place, subject],
  );
  return rows.map(({ person }) => person);
}

/** The subjects that are this person, in the order in which they were said to be. */
export async function listSubjectsOf(ctx: Context, person: PersonId): Promise<readonly SubjectId[]> {
  const rows = await ctx.prepared<{ readonly subject: SubjectId }>(
    'vault_subjects_of',
    `select subject_id as subject from vault.subject_link
      where place_id = $1 and person_id = $2 order by verified_at, subject_id`,
    [ctx.place, person],
  );
  return rows.map(({ subject }) => subject);
}
