import type { CaseId, Id, PersonId, SubjectId } from '../../../platform/ids.js';

export type EmergencyId = Id<'emergency'>;

/** Why an officer may open what no role of theirs is granted. The person reads it. */
export const emergencyReasons = ['emergency-life', 'emergency-child', 'emergency-cover'] as const;
export type EmergencyReason = (typeof emergencyReasons)[number];
export const isEmergencyReason = (code: string | undefined): code is EmergencyReason =>
  (emergencyReasons as readonly (string | undefined)[]).includes(code);

export const emergencyVerdicts = ['justified', 'not-justified'] as const;
export type EmergencyVerdict = (typeof emergencyVerdicts)[number];

/** An officer broke the glass of one case. */
export interface Emergency {
  readonly id: EmergencyId;
  readonly case: CaseId;
  readonly person: PersonId;
  readonly reason: EmergencyReason;
  readonly subject: SubjectId;
  readonly openedAt: Date;
  /** When the case shuts to them again. */
  readonly until: Date;
  /** By when somebody else has looked at it. */
  readonly reviewBy: Date;
  readonly verdict: EmergencyVerdict | undefined;
  readonly reviewedBy: PersonId | undefined;
  readonly reviewedAt: Date | undefined;
  readonly version: number;
}

/** Where an officer's words lie. */
export const emergencyTable = 'assurance.emergency';
