import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import { type Incident, type IncidentId, incidentRole, streamPrefix } from './incident.js';
import { type IncidentChange, toData } from './incident-columns.js';
import { holdIncident, updateIncident } from './incident-store.js';

/** The officer who asks, when they may handle incidents. */
export const handlerOf = ({ actor }: Pick<Context, 'actor'>): PersonId | undefined =>
  actor.kind === 'staff' && actor.roles.includes(incidentRole) ? actor.person : undefined;

export type StepRefusal = 'not-allowed' | 'no-such-incident' | 'closed';

type Found = { readonly by: PersonId; readonly one: Incident } | { readonly refused: StepRefusal };

/** An open incident and its handler, held until the act ends. */
export async function holdOpen(ctx: Context, id: IncidentId): Promise<Found> {
  const by = handlerOf(ctx);
  if (!by) return { refused: 'not-allowed' };
  const one = await holdIncident(ctx, id, by);
  if (!one) return { refused: 'no-such-incident' };
  return one.closedAt ? { refused: 'closed' } : { by, one };
}

/** Queues one step of an incident, and its entry. */
export function stepIncident(ctx: Context, one: Incident, kind: string, change: IncidentChange): void {
  const version = one.version + 1;
  updateIncident(ctx, { ...one, ...change, version });
  appendEntry(ctx, { stream: `${streamPrefix}${one.id}`, version, kind: `incident.${kind}`, data: toData(change) });
}
