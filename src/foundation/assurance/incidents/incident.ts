import type { Id, PersonId, SubjectId } from '../../../platform/ids.js';

export type IncidentId = Id<'incident'>;

/** What an officer may report; a text that is marked above OFFICIAL reports itself, as `marking`. */
export const reportedKinds = [
  ...(['wrong-person', 'unneeded-look', 'lost', 'attack', 'altered', 'unavailable', 'other'] as const),
];
export const incidentKinds = [...reportedKinds, 'marking'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/**
 * How grave it is for the people concerned; the law then says who is told: the regulator of a risk (UK GDPR, article 33),
 * the people too of a high one (article 34), nobody otherwise, but it stays on the record (article 33(5)).
 */
export const judgements = ['high-risk', 'risk', 'unlikely', 'not-personal'] as const;
export type Judgement = (typeof judgements)[number];

/** Who decides what an incident is, whom to tell, and closes it. */
export const incidentRole = 'data-protection';

export interface Incident {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  readonly isNearMiss: boolean;
  readonly reportedAt: Date;
  /** When somebody here first knew. */
  readonly knownAt: Date;
  readonly reportedBy: PersonId | null;
  readonly subject: SubjectId | null;
  readonly scopedOfficer: PersonId | null;
  readonly scopedCase: string | null;
  readonly scopedFrom: Date | null;
  readonly scopedUntil: Date | null;
  /** How many subjects were looked at within the scope. */
  readonly scopedSubjects: number | null;
  readonly judgement: Judgement | null;
  readonly judgedAt: Date | null;
  readonly judgedBy: PersonId | null;
  readonly regulatorToldAt: Date | null;
  readonly peopleToldAt: Date | null;
  readonly peopleTold: number | null;
  readonly closedAt: Date | null;
  readonly closedBy: PersonId | null;
  readonly version: number;
}

/** Where the words of an incident lie. */
export const incidentTable = 'assurance.incident';
export const streamPrefix = 'incident:';

export const mustTellRegulator = ({ judgement }: Pick<Incident, 'judgement'>): boolean =>
  judgement === 'high-risk' || judgement === 'risk';

export const mustTellPeople = ({ judgement }: Pick<Incident, 'judgement'>): boolean => judgement === 'high-risk';
