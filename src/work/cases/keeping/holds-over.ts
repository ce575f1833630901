import { type Hold, listStandingHolds } from '../../../foundation/assurance/index.js';
import { keeperOf, listOwnSubjects } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { Case } from '../case.js';

/** The legal holds that stand, ready to be asked of many keys. */
export interface Holds {
  /** The hold that keeps a key of this case; of several, the one that is reviewed last. */
  over(key: { readonly subject: SubjectId }, one: Pick<Case, 'id' | 'service'>): Hold | undefined;
}

/** Every subject that is known to be the same person as this one. */
async function samePerson(ctx: Context, subject: SubjectId): Promise<readonly SubjectId[]> {
  const all = [subject];
  for (const person of await listPersonsOf(ctx, subject))
    all.push(...(await listOwnSubjects(ctx, await keeperOf(ctx, person))));
  return all;
}

/** Reads what is held now: cases, services, and people by all their subjects. */
export async function readHolds(ctx: Context): Promise<Holds> {
  const held = { case: new Map<string, Hold>(), service: new Map<string, Hold>(), person: new Map<string, Hold>() };
  for (const hold of await listStandingHolds(ctx)) {
    if (hold.scope === 'case') held.case.set(hold.case, hold);
    if (hold.service !== undefined) held.service.set(hold.service, hold);
    for (const subject of hold.about ? await samePerson(ctx, hold.about) : []) held.person.set(subject, hold);
  }
  return {
    over: ({ subject }, { id, service }) =>
      [held.case.get(id), held.service.get(service), held.person.get(subject)]
        .filter((hold) => hold !== undefined)
        .sort((a, b) => b.reviewOn.localeCompare(a.reviewOn))[0],
  };
}
