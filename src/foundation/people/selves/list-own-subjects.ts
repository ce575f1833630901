import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { listSubjectsOf } from '../../vault/index.js';
import { listSelves } from './list-selves.js';

/** The subjects that are this person, in all their accounts. For themself alone: a mandate reaches those of one account. */
export async function listOwnSubjects(ctx: Context, person: PersonId): Promise<readonly SubjectId[]> {
  const all: SubjectId[] = [];
  for (const self of await listSelves(ctx, person)) all.push(...(await listSubjectsOf(ctx, self)));
  return [...new Set(all)];
}
