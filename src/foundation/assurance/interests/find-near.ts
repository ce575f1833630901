import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Matter } from '../disclosure.js';
import { standingRiskTable } from '../risk/read-risk-table.js';
import type { Relation } from '../risk/risk.js';
import { findRelationsEach } from './find-relations.js';
import { hasInterests, readStaffAmong } from './near-store.js';

/**
 * The matters that are too near to the officer to be found by them or taken in bulk: their own, a colleague's, and those of
 * whom they are close to, wherever the table of risk asks more than a fresh sign-in for it. Each of them may be opened as a
 * case, which asks what the table says.
 */
export async function findNear(
  ctx: Context,
  officer: PersonId,
  matters: readonly Matter[],
): Promise<ReadonlySet<Matter>> {
  const { related } = standingRiskTable();
  const isTooNear = (relation: Relation) => related[relation] !== 'step-up';
  const subjects = matters.flatMap(({ subjectOf }) => Object.values(subjectOf));
  const staff = new Map((await readStaffAmong(ctx, subjects)).map(({ subject, person }) => [subject, person]));
  const declared = (await hasInterests(ctx)) ? await findRelationsEach(ctx, officer, matters) : [];
  return new Set(
    matters.filter((matter, place) => {
      const linked = Object.values(matter.subjectOf).flatMap((subject) => staff.get(subject) ?? []);
      const relations = linked.map((person): Relation => (person === officer ? 'self' : 'colleague'));
      return [...relations, ...(declared[place] ?? [])].some(isTooNear);
    }),
  );
}
