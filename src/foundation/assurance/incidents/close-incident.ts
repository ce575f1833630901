import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readConcernOf } from '../concerns/concern-store.js';
import { type IncidentId, mustTellPeople, mustTellRegulator } from './incident.js';
import { holdOpen, type StepRefusal, stepIncident } from './step-incident.js';

export type CloseRefusal =
  | StepRefusal
  | 'not-judged'
  | 'regulator-not-told'
  | 'people-not-told'
  | 'same-person'
  | 'concern-not-answered';

/**
 * Closes an incident: everybody was told whom the law names, and a second person looks it through. Refuses whoever does not
 * handle incidents, a closed one, one not judged, one where somebody is still to be told,
 * `concern-not-answered` while the resident who raised it waits, and `same-person` to who judged it.
 */
export async function closeIncident(ctx: Context, id: IncidentId): Promise<Outcome<IncidentId, CloseRefusal>> {
  const found = await holdOpen(ctx, id);
  if ('refused' in found) return refuse(found.refused);
  const { by, one } = found;
  if (!one.judgement) return refuse('not-judged');
  if (mustTellRegulator(one) && !one.regulatorToldAt) return refuse('regulator-not-told');
  if (mustTellPeople(one) && !one.peopleToldAt) return refuse('people-not-told');
  const concern = await readConcernOf(ctx, id);
  if (concern && !concern.answeredAt) return refuse('concern-not-answered');
  if (one.judgedBy === by) return refuse('same-person');
  stepIncident(ctx, one, 'closed', { closedAt: ctx.clock.now(), closedBy: by });
  return done(id);
}
