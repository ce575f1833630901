import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion, readStaff } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { type Absence, isDate } from './absence.js';
import { insertAbsence, readAbsences } from './absence-store.js';
import { mayPlan } from './may-plan.js';

export type AbsenceRefusal =
  | PersonRefusal
  | 'not-allowed'
  | 'malformed'
  | 'overlaps'
  | 'no-cover'
  | 'cover-lacks-role'
  | 'cover-absent';

const overlap = (one: Absence, other: Omit<Absence, 'id'>): boolean =>
  one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;

/** The cover sees to the queue with what they hold themself: without a role in common there would be nothing to see to. */
async function refuseCover(ctx: Context, asked: Omit<Absence, 'id'>, known: readonly Absence[]) {
  const { cover, person } = asked;
  if (cover === undefined) return undefined;
  const [held, absent] = [await readStaff(ctx, cover), await readStaff(ctx, person)];
  if (cover === person || !held) return 'no-cover';
  if (!absent?.roles.some((role) => held.roles.includes(role))) return 'cover-lacks-role';
  return known.some((one) => one.person === cover && overlap(one, asked)) ? 'cover-absent' : undefined;
}

/**
 * Says on which days a person is away, and who sees to their queue. Cover gives nobody a role: it leads to the queue, and
 * what the cover may open there is what they hold.
 */
export async function planAbsence(ctx: Context, asked: Omit<Absence, 'id'>): Promise<Outcome<Absence, AbsenceRefusal>> {
  const { person, firstDay, lastDay, cover } = asked;
  if (!(await mayPlan(ctx, person))) return refuse('not-allowed');
  if (!isDate(firstDay) || !isDate(lastDay) || firstDay > lastDay) return refuse('malformed');
  const known = await readAbsences(ctx, firstDay);
  if (known.some((one) => one.person === person && overlap(one, asked))) return refuse('overlaps');
  const refused = await refuseCover(ctx, asked, known);
  if (refused) return refuse(refused);
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const absence = { ...asked, id: ctx.ids.next<'absence'>() };
  insertAbsence(ctx, absence);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.absence-planned',
    data: { id: absence.id, first_day: firstDay, last_day: lastDay, cover_id: cover ?? null },
  });
  return done(absence);
}
