import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { linkSubject, listPersonsOf } from '../../vault/index.js';
import { createPerson } from '../create-person.js';
import { keeperOf } from '../selves/keeper-of.js';

/** The one person who is this subject already, by the account that goes on, or a new one. Undefined where several are: then nobody may choose. */
export async function findOrMakePerson(ctx: Context, subject: SubjectId): Promise<PersonId | undefined> {
  const [found, ...others] = await listPersonsOf(ctx, subject);
  if (others.length > 0) return undefined;
  if (found) return keeperOf(ctx, found);
  const person = createPerson(ctx, { kind: 'resident' });
  await ctx.writes.flush();
  await linkSubject(ctx, subject, person);
  return person;
}
