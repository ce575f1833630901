import type { Context } from '../../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../../platform/ids.js';

/** What the person hides from every delegate: 'SERVICE.FIELD', in order. */
export async function readHiddenFromAll(ctx: Context, person: PersonId): Promise<readonly string[]> {
  const rows = await ctx.prepared<{ readonly answer: string }>(
    'people_hidden_answers',
    'select answer from people.hidden_answer where place_id = $1 and person_id = $2 order by answer',
    [ctx.place, person],
  );
  return rows.map(({ answer }) => answer);
}

/** What the people who are these subjects hide, subject by subject: 'SERVICE.FIELD'. */
export async function readHiddenOf(
  ctx: Context,
  subjects: readonly SubjectId[],
): Promise<readonly { readonly subject: SubjectId; readonly answer: string }[]> {
  return ctx.prepared<{ readonly subject: SubjectId; readonly answer: string }>(
    'people_hidden_of_subjects',
    `select l.subject_id as subject, h.answer from vault.subject_link l
       join people.hidden_answer h on h.place_id = l.place_id and h.person_id = l.person_id
      where l.place_id = $1 and l.subject_id = any ($2::uuid[])`,
    [ctx.place, subjects],
  );
}

/** Writes the list anew, touching only what changes: one statement cannot take a row away and put it back. */
export function writeHidden(ctx: Context, person: PersonId, before: readonly string[], after: readonly string[]): void {
  const gone = before.filter((one) => !after.includes(one));
  if (gone.length > 0)
    ctx.writes.run(
      'delete from people.hidden_answer where place_id = $1 and person_id = $2 and answer = any($3::text[])',
      [ctx.place, person, gone],
    );
  for (const answer of after.filter((one) => !before.includes(one)))
    ctx.writes.insert('people.hidden_answer', { place_id: ctx.place, person_id: person, answer });
}
