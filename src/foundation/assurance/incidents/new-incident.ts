import type { Incident, IncidentId } from './incident.js';

type Told = Pick<Incident, 'kind' | 'isNearMiss' | 'reportedAt' | 'knownAt' | 'reportedBy' | 'subject'>;

/** An incident of which nothing is decided yet. Pure. */
export const newIncident = (id: IncidentId, told: Told): Incident => ({
  ...{ id, ...told, version: 1 },
  ...{ scopedOfficer: null, scopedCase: null, scopedFrom: null, scopedUntil: null, scopedSubjects: null },
  ...{ judgement: null, judgedAt: null, judgedBy: null, regulatorToldAt: null, peopleToldAt: null, peopleTold: null },
  ...{ closedAt: null, closedBy: null },
});
