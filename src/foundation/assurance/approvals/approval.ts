import type { CaseId, Id, PersonId } from '../../../platform/ids.js';

export type ApprovalId = Id<'approval'>;

/** A request that nobody answered is over after so long. */
export const askedHours = 24;

/** An officer asks to open a case whose look needs a second person. */
export interface Approval {
  readonly id: ApprovalId;
  readonly case: CaseId;
  /** Who asks. */
  readonly person: PersonId;
  readonly score: number;
  readonly signals: readonly string[];
  readonly askedAt: Date;
  readonly state: 'asked' | 'approved' | 'declined';
  /** Who answered, and when. */
  readonly by: PersonId | undefined;
  readonly answeredAt: Date | undefined;
  readonly version: number;
}
