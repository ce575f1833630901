import type { RecordableData } from '../../record/index.js';
import type { Incident } from './incident.js';

/** The column of each field that an entry or a row holds. */
export const columnOf = {
  kind: 'kind',
  isNearMiss: 'is_near_miss',
  reportedAt: 'reported_at',
  knownAt: 'known_at',
  reportedBy: 'reported_by',
  subject: 'subject_id',
  scopedOfficer: 'scoped_officer',
  scopedCase: 'scoped_case',
  scopedFrom: 'scoped_from',
  scopedUntil: 'scoped_until',
  scopedSubjects: 'scoped_subjects',
  judgement: 'judgement',
  judgedAt: 'judged_at',
  judgedBy: 'judged_by',
  regulatorToldAt: 'regulator_told_at',
  peopleToldAt: 'people_told_at',
  peopleTold: 'people_told',
  closedAt: 'closed_at',
  closedBy: 'closed_by',
} as const satisfies Record<Exclude<keyof Incident, 'id' | 'version'>, string>;

export type IncidentChange = Partial<Omit<Incident, 'id' | 'version'>>;

/** What an entry says of a change to a row, by the row's columns: ids, codes, counts and moments only. */
export const toColumns = (columns: Readonly<Record<string, string>>, change: object): RecordableData =>
  Object.fromEntries(
    Object.entries(change).map(([field, value]) => [
      columns[field] ?? field,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );

export const toData = (change: IncidentChange): RecordableData => toColumns(columnOf, change);
