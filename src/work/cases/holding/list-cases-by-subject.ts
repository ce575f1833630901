import { listKeyLives } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { readCases } from '../case-store.js';
import { caseOfScope } from '../keeping/due-among.js';

/** The case that each of these subjects is a party of: a subject is minted for one. */
export async function listCasesBySubject(
  ctx: Context,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<SubjectId, Case>> {
  if (subjects.length === 0) return new Map();
  const lives = await listKeyLives(ctx, subjects);
  const ids = new Set(lives.flatMap(({ scope }) => caseOfScope(scope) ?? []));
  const cases = new Map((await readCases(ctx, [...ids])).map((one) => [`case:${one.id}`, one]));
  const found = lives.flatMap(({ subject, scope }): [SubjectId, Case][] => {
    const one = cases.get(scope);
    return one ? [[subject, one]] : [];
  });
  return new Map(found);
}
