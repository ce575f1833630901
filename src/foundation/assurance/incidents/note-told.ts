import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type IncidentId, mustTellPeople, mustTellRegulator } from './incident.js';
import { type Affected, listAffected } from './list-affected.js';
import { holdOpen, type StepRefusal, stepIncident } from './step-incident.js';

type ToldRefusal = StepRefusal | 'not-needed' | 'told-already';

/**
 * Notes that the regulator was told, now. Refuses whoever does not handle incidents, a closed one, `not-needed` where no
 * risk was found, and `told-already`.
 */
export async function noteRegulatorTold(ctx: Context, id: IncidentId): Promise<Outcome<IncidentId, ToldRefusal>> {
  const found = await holdOpen(ctx, id);
  if ('refused' in found) return refuse(found.refused);
  if (!mustTellRegulator(found.one)) return refuse('not-needed');
  if (found.one.regulatorToldAt) return refuse('told-already');
  stepIncident(ctx, found.one, 'regulator-told', { regulatorToldAt: ctx.clock.now() });
  return done(id);
}

/**
 * Notes that the people in its scope are told; the caller writes to those it returns, in the same act. Refuses as above,
 * and `no-scope` while nobody counted whom it touched.
 */
export async function notePeopleTold(
  ctx: Context,
  id: IncidentId,
): Promise<Outcome<Affected, ToldRefusal | 'no-scope'>> {
  const found = await holdOpen(ctx, id);
  if ('refused' in found) return refuse(found.refused);
  const { one } = found;
  if (!mustTellPeople(one)) return refuse('not-needed');
  if (one.peopleToldAt) return refuse('told-already');
  if (one.scopedSubjects === null) return refuse('no-scope');
  const affected = await listAffected(ctx, one);
  stepIncident(ctx, one, 'people-told', { peopleToldAt: ctx.clock.now(), peopleTold: affected.people.length });
  return done(affected);
}
