import { listChoices, listOwnSubjects } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type Compiled, getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { listCasesBySubject } from '../holding/list-cases-by-subject.js';
import { type DeclaredUse, type SaidOfCase, subjectOfCase } from './use-of-case.js';

/** A use of what a person told a service, and what they said to it about each of their requests, newest first. */
export interface OwnUse extends DeclaredUse {
  readonly said: readonly SaidOfCase[];
}

/** The newest version of each service that any of these cases is of. */
async function readNewest(ctx: Context, cases: Iterable<Case>): Promise<ReadonlyMap<string, Compiled>> {
  const services = new Map<string, Compiled>();
  for (const { service } of cases) if (!services.has(service)) services.set(service, await getService(ctx, service));
  return services;
}

/** Every use of a service that holds something about this person as the one whose case it is. */
export async function listOwnUses(ctx: Context, person: PersonId): Promise<readonly OwnUse[]> {
  const subjects = await listOwnSubjects(ctx, person);
  const cases = await listCasesBySubject(ctx, subjects);
  const services = await readNewest(ctx, cases.values());
  const choices = new Map((await listChoices(ctx, subjects)).map((each) => [`${each.subject} ${each.use}`, each]));
  const found = new Map<string, OwnUse & { readonly said: SaidOfCase[] }>();
  for (const [subject, one] of [...cases].reverse()) {
    const service = services.get(one.service);
    if (!service || subjectOfCase(service, one) !== subject) continue;
    for (const [id, use] of Object.entries(service.declaration.uses)) {
      const key = `${one.service} ${id}`;
      const own = found.get(key) ?? { service, id, use, said: [] };
      own.said.push({ one, subject, choice: choices.get(`${subject} ${id}`) });
      found.set(key, own);
    }
  }
  return [...found.values()];
}
