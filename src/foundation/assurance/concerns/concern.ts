import type { Id, PersonId, SubjectId } from '../../../platform/ids.js';
import type { IncidentId } from '../incidents/incident.js';

type ConcernId = Id<'concern'>;

/** What a resident may say happened; whoever handles incidents judges what it was. */
export const concernKinds = ['unneeded-look', 'wrong-person', 'altered', 'lost', 'other'] as const;
export type ConcernKind = (typeof concernKinds)[number];

/**
 * What a resident says of how their data was handled (a complaint to the controller: Data Protection Act 2018, section
 * 164A). It is an incident from its first moment, so that the 72 hours run.
 */
export interface Concern {
  readonly id: ConcernId;
  readonly incident: IncidentId;
  readonly person: PersonId;
  readonly lookSubject: SubjectId | null;
  readonly lookNumber: number | null;
  /** Whose look it was; it is not shown to them. */
  readonly aboutOfficer: PersonId | null;
  readonly subject: SubjectId;
  readonly raisedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: PersonId | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: PersonId | null;
  readonly version: number;
}

/** Section 164A(3): a complaint is acknowledged within this many days. */
export const acknowledgeDays = 30;

export const concernTable = 'assurance.concern';
export const concernStream = 'concern:';
/** Under which words and answers are kept, as the words of incidents are. */
export const whileKept = 'while the incident is kept';
