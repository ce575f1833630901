import type { CaseId, Id, PersonId } from '../../../platform/ids.js';

export type VisitId = Id<'visit'>;
type VisitState = 'planned' | 'done' | 'not-possible' | 'cancelled';

/** To whom a visit falls: an officer, or whoever of a team takes it. */
export type VisitTo = { readonly officer: PersonId } | { readonly team: string };

/** A going to where a case is, on a day. */
export interface Visit {
  readonly id: VisitId;
  readonly case: CaseId;
  readonly officer: PersonId | null;
  readonly team: string | null;
  /** '2026-09-01'. */
  readonly day: string;
  /** Its place in the round of that day, from 1. */
  readonly position: number;
  /** '09:00', where a time was agreed. */
  readonly from: string | null;
  readonly to: string | null;
  readonly state: VisitState;
  readonly version: number;
}

export const visitStream = (id: VisitId): string => `visit:${id}`;

/** What an entry of a visit holds: the row as it is then. */
export const recordVisit = ({ case: case_id, officer, team, day, position, from, to, state }: Visit) => ({
  ...{ case_id, officer_id: officer, team, day, position, from_time: from, to_time: to, state },
});

export const columnsOf = (to: VisitTo): Pick<Visit, 'officer' | 'team'> =>
  'officer' in to ? { officer: to.officer, team: null } : { officer: null, team: to.team };
