import { findTraining } from '../../../foundation/assurance/index.js';
import {
  type Absence,
  type AbsenceRefusal,
  findStaff,
  mayPlan,
  planAbsence,
} from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { listServices } from '../../services/index.js';

type Asked = Omit<Absence, 'id'>;

/** The markings that either of two officers sees by a role that both hold: what a cover would meet in the other's queue. */
async function markingsShared(ctx: Context, one: PersonId, other: PersonId): Promise<ReadonlySet<string>> {
  const [absent, cover] = [await findStaff(ctx, one), await findStaff(ctx, other)];
  const roles = absent?.roles.filter((role) => cover?.roles.includes(role)) ?? [];
  const seen = (await listServices(ctx)).flatMap(({ declaration: { case: work, fields } }) =>
    roles.flatMap((role) => (work.sees[role] ?? []).map((field) => fields[field]?.handling ?? '')),
  );
  return new Set(seen);
}

/** Whether a cover's training ends, or was never taken, before the absence is over. */
async function isUntrained(ctx: Context, { person, cover, lastDay }: Asked): Promise<boolean> {
  if (cover === undefined) return false;
  const marked = [...(await markingsShared(ctx, person, cover))];
  return (await findTraining(ctx, { person: cover })).some(({ module, counts, until }) => {
    const isNeeded = marked.some((handling) => handling.startsWith(module.handling));
    return isNeeded && !(counts && until !== undefined && dateOf(until) >= lastDay);
  });
}

/**
 * Says on which days a person is away and who sees to their queue: somebody who holds a role of theirs, and whose training for
 * what is marked in that queue lasts until they are back (`cover-untrained`). Else refuses as `planAbsence` does.
 */
export async function planCover(
  ctx: Context,
  asked: Asked,
): Promise<Outcome<Absence, AbsenceRefusal | 'cover-untrained'>> {
  if (!(await mayPlan(ctx, asked.person))) return refuse('not-allowed');
  return (await isUntrained(ctx, asked)) ? refuse('cover-untrained') : planAbsence(ctx, asked);
}
