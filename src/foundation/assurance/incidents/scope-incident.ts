import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { IncidentId } from './incident.js';
import { readLookedAt } from './incident-store.js';
import { holdOpen, type StepRefusal, stepIncident } from './step-incident.js';

/** Looks of more days than this are no incident but a way of working. */
const mostScopedDays = 90;

export interface ScopeOfIncident {
  readonly id: IncidentId;
  /** Whose looks; with a case, theirs at it. One of the two is given. */
  readonly officer: PersonId | undefined;
  readonly case: CaseId | undefined;
  /** How many days before the report. */
  readonly days: number;
}

/**
 * Counts from the looks whom an incident touched; a later scope takes the place of an earlier one. Refuses whoever does not
 * handle incidents, a closed one, and `no-scope` without an officer or a case or beyond ninety days.
 */
export async function scopeIncident(
  ctx: Context,
  { id, officer, case: about, days }: ScopeOfIncident,
): Promise<Outcome<number, StepRefusal | 'no-scope'>> {
  const found = await holdOpen(ctx, id);
  if ('refused' in found) return refuse(found.refused);
  if ((!officer && !about) || !(days > 0 && days <= mostScopedDays)) return refuse('no-scope');
  const scope = {
    ...{ scopedOfficer: officer ?? null, scopedCase: about ?? null, scopedUntil: ctx.clock.now() },
    scopedFrom: new Date(found.one.reportedAt.getTime() - days * 24 * 3_600_000),
  };
  const scopedSubjects = (await readLookedAt(ctx, scope)).length;
  stepIncident(ctx, found.one, 'scoped', { ...scope, scopedSubjects });
  return done(scopedSubjects);
}
