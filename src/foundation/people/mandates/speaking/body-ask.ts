import type { Id, MandateId, PersonId } from '../../../../platform/ids.js';

export type BodyAskId = Id<'body-ask'>;

/** What the register says of an organisation by its number. */
export type RegisterFinding = 'same-name' | 'other-name' | 'not-active' | 'not-found' | 'no-number';

/** What an officer may have seen: that it may speak for itself, or that nobody is left who decides for it. */
export const bodyEvidence = {
  right: ['register', 'papers'],
  administrator: ['death', 'left', 'court'],
} as const;
export type BodyAskKind = keyof typeof bodyEvidence;
export type BodyEvidence = (typeof bodyEvidence)[BodyAskKind][number];

/** What one officer asks about an organisation on what they saw, and another answers. */
export interface BodyAsk {
  readonly id: BodyAskId;
  readonly body: PersonId;
  readonly kind: BodyAskKind;
  readonly evidence: BodyEvidence;
  readonly found: RegisterFinding | undefined;
  /** The membership that is to decide for it. */
  readonly member: MandateId | undefined;
  readonly askedBy: PersonId;
  readonly askedAt: Date;
  readonly state: 'waiting' | 'approved' | 'declined';
  readonly answeredBy: PersonId | undefined;
  readonly answeredAt: Date | undefined;
}
