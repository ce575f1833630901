import type { CaseId, MandateId, PersonId, SubjectId } from '../../../../platform/ids.js';
import type { CheckedCapacity } from '../capacities/capacity.js';
import type { MandateAction } from '../mandate.js';

export type RequestState = 'waiting' | 'approved' | 'refused' | 'taken-back';

/** Why an officer refuses, as the one who asked is told. */
export const requestReasons = [
  'evidence-missing',
  'evidence-not-valid',
  'not-about-them',
  'reference-unknown',
  'person-objects',
  'not-needed',
] as const;
export type RequestReason = (typeof requestReasons)[number];

export interface MandateRequest {
  /** The mandate has the same, once there is one. */
  readonly id: MandateId;
  readonly delegate: PersonId;
  /** Whom the case is about whose reference was given; undefined where there is no such case. */
  readonly about: SubjectId | undefined;
  readonly case: CaseId | undefined;
  readonly capacity: CheckedCapacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly state: RequestState;
  readonly why: string | undefined;
  /** About whom what was typed is sealed. */
  readonly subject: SubjectId;
  readonly madeAt: Date;
  readonly version: number;
}

/** What whoever asks types; an officer opens it by a look. */
export const requestFields = ['person', 'delegate', 'reference', 'evidence', 'birth'] as const;
