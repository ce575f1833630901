import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { IncidentId } from './incident.js';
import { type IncidentToReport, openIncident } from './open-incident.js';

/** An officer reports that something went wrong, or nearly did. Refuses `not-allowed` to anybody but an officer. */
export async function reportIncident(
  ctx: Context,
  given: IncidentToReport,
): Promise<Outcome<IncidentId, 'not-allowed'>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  return done((await openIncident(ctx, given, ctx.actor.person)).id);
}
