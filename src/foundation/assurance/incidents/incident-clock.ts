import { type Incident, mustTellRegulator } from './incident.js';

/** UK GDPR, article 33(1): within 72 hours of knowing, weekends and holidays too. */
const regulatorHours = 72;
const hour = 3_600_000;

type ClockState = 'none' | 'running' | 'overdue' | 'in-time' | 'late';

export interface IncidentClock {
  readonly state: ClockState;
  readonly due: Date;
  /** Whole hours that are left, or by which it is over. */
  readonly hours: number;
}

/** When the clock stopped: with the judgement where nobody need be told, otherwise when the regulator was. */
function stoppedAt(one: Incident): Date | null {
  return one.judgement && !mustTellRegulator(one) ? one.judgedAt : one.regulatorToldAt;
}

/** How an incident stands to the 72 hours; a near miss has no clock. Pure. */
export function clockOf(one: Incident, now: Date): IncidentClock {
  const due = new Date(one.knownAt.getTime() + regulatorHours * hour);
  const stopped = stoppedAt(one);
  const left = due.getTime() - (stopped ?? now).getTime();
  const hours = Math.floor(Math.abs(left) / hour);
  if (one.isNearMiss && !mustTellRegulator(one)) return { state: 'none', due, hours };
  if (stopped) return { state: left >= 0 ? 'in-time' : 'late', due, hours };
  return { state: left >= 0 ? 'running' : 'overdue', due, hours };
}
