import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { mintSubject, sealRow } from '../../vault/index.js';
import { type Incident, incidentTable, type reportedKinds, streamPrefix } from './incident.js';
import { toData } from './incident-columns.js';
import { insertIncident } from './incident-store.js';
import { newIncident } from './new-incident.js';

const whileKept = 'while the incident is kept';

export interface IncidentToReport {
  readonly kind: (typeof reportedKinds)[number];
  readonly isNearMiss: boolean;
  /** For how many hours somebody here has known of it: the 72 hours run from then. */
  readonly hoursKnown: number;
  /** What happened, in the words of whoever reports it: sealed, for those who handle incidents. */
  readonly what: Sealed<string>;
}

/** Queues a new incident with the sealed words of whoever reports it, and its entry. */
export async function openIncident(ctx: Context, given: IncidentToReport, reportedBy: PersonId): Promise<Incident> {
  const { kind, isNearMiss, hoursKnown, what } = given;
  const now = ctx.clock.now();
  const subject = mintSubject(ctx);
  const told = {
    ...{ kind, isNearMiss, reportedAt: now, knownAt: new Date(now.getTime() - hoursKnown * 3_600_000) },
    ...{ reportedBy, subject },
  };
  const one = newIncident(ctx.ids.next<'incident'>(), told);
  const parts = [{ subject, mark: 'personal', keep: whileKept, values: { what } }] as const;
  const row = { table: incidentTable, row: one.id, version: 1, scope: `${streamPrefix}${one.id}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  insertIncident(ctx, one);
  const data = { ...toData(told), envelopes };
  appendEntry(ctx, { stream: `${streamPrefix}${one.id}`, version: 1, kind: 'incident.reported', data });
  return one;
}
