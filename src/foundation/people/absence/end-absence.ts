import type { Context } from '../../../platform/context.js';
import { dateOf } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import type { Absence, AbsenceId } from './absence.js';
import { endAbsenceRow, readAbsences } from './absence-store.js';
import { mayPlan } from './may-plan.js';

/** Calls an absence off, or cuts it short from this moment. Refuses one that is over or never was. */
export async function endAbsence(
  ctx: Context,
  id: AbsenceId,
): Promise<Outcome<Absence, 'not-allowed' | 'no-such-absence'>> {
  const absence = (await readAbsences(ctx, dateOf(ctx.clock.now()))).find((one) => one.id === id);
  if (!absence) return refuse('no-such-absence');
  if (!(await mayPlan(ctx, absence.person))) return refuse('not-allowed');
  const version = await nextVersion(ctx, absence.person);
  if (version === undefined) return refuse('no-such-absence');
  endAbsenceRow(ctx, id);
  appendEntry(ctx, {
    stream: `person:${absence.person}`,
    version,
    kind: 'person.absence-ended',
    data: { id, ended_at: ctx.clock.now().toISOString() },
  });
  return done(absence);
}
