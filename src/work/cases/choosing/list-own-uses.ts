import { listChoices, listOwnSubjects } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import { listCasesBySubject } from '../holding/list-cases-by-subject.js';
import { type DeclaredUse, type SaidOfCase, subjectOfCase } from './use-of-case.js';

/** A use of what a person told a service, and what they said to it about each of their requests, newest first. */
export interface OwnUse extends DeclaredUse {
  readonly said: readonly SaidOfCase[];
}

/** Every use of a service that holds something about this person as the one whose case it is. */
export async function listOwnUses(ctx: Context, person: PersonId): Promise<readonly OwnUse[]> {
  const subjects = await listOwnSubjects(ctx, person);
  const cases = await listCasesBySubject(ctx, subjects);
  const choices = await listChoices(ctx, subjects);
  const found = new Map<string, OwnUse>();
  for (const [subject, one] of [...cases].reverse()) {
    const service = await getService(ctx, one.service);
    if (subjectOfCase(service, one) !== subject) continue;
    for (const [id, use] of Object.entries(service.declaration.uses)) {
      const key = `${one.service} ${id}`;
      const choice = choices.find((each) => each.subject === subject && each.use === id);
      const said = [...(found.get(key)?.said ?? []), { one, subject, choice }];
      found.set(key, { service, id, use, said });
    }
  }
  return [...found.values()];
}
