import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';

/** Which of these subjects somebody who works here has proved to be theirs. */
export function readStaffAmong(
  ctx: Context,
  subjects: readonly SubjectId[],
): Promise<readonly { readonly subject: SubjectId; readonly person: PersonId }[]> {
  return ctx.prepared<{ subject: SubjectId; person: PersonId }>(
    'assurance_staff_among',
    `select l.subject_id as subject, l.person_id as person from vault.subject_link l
       join people.person p on p.place_id = l.place_id and p.id = l.person_id
      where l.place_id = $1 and l.subject_id = any ($2::uuid[]) and p.kind = 'staff'`,
    [ctx.place, subjects],
  );
}

/** Whether anybody here has declared whom they are close to. */
export async function hasInterests(ctx: Context): Promise<boolean> {
  const text = 'select 1 from assurance.interest where place_id = $1 limit 1';
  return (await ctx.prepared('assurance_has_interests', text, [ctx.place])).length > 0;
}
