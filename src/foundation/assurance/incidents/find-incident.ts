import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import { type Incident, type IncidentId, incidentTable } from './incident.js';
import { readIncident } from './incident-store.js';
import { type Affected, listAffected } from './list-affected.js';
import { handlerOf } from './step-incident.js';

export interface FoundIncident extends Affected {
  readonly incident: Incident;
  readonly what: Opened<string> | undefined;
}

/** An incident with what was reported, for those who handle incidents: to them it was written. Undefined for anybody else. */
export async function findIncident(ctx: Context, id: IncidentId): Promise<FoundIncident | undefined> {
  const by = handlerOf(ctx);
  const incident = by && (await readIncident(ctx, id, by));
  if (!incident) return undefined;
  const { subject } = incident;
  const what = subject ? await openOwn(ctx, { table: incidentTable, row: id, subject, name: 'what' }) : undefined;
  return { incident, what: what as Opened<string> | undefined, ...(await listAffected(ctx, incident)) };
}
