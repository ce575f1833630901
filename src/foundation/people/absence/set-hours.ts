import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { isDate, isWorkingWeek, type WorkingWeek } from './absence.js';
import { writeHours } from './absence-store.js';
import { mayPlan } from './may-plan.js';

export interface Hours {
  readonly person: PersonId;
  /** The day from which the pattern holds, 'YYYY-MM-DD'. */
  readonly validFrom: string;
  readonly week: WorkingWeek;
}

/** Sets the weekly pattern in which a person works. Refuses `malformed` days and times. */
export async function setHours(
  ctx: Context,
  asked: Hours,
): Promise<Outcome<Hours, PersonRefusal | 'not-allowed' | 'malformed'>> {
  const { person, validFrom, week } = asked;
  if (!(await mayPlan(ctx, person))) return refuse('not-allowed');
  if (!isDate(validFrom) || !isWorkingWeek(week)) return refuse('malformed');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  writeHours(ctx, person, validFrom, week);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.hours-set',
    data: { valid_from: validFrom, week: week.map((day) => (day ? { from: day.from, to: day.to } : null)) },
  });
  return done(asked);
}
