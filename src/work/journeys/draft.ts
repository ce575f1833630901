import type { CaseId, DraftId, PersonId, SubjectId, SubjectKeyId } from '../../platform/ids.js';
import type { EnquiryId } from '../cases/index.js';

/** For how long a draft is kept after its last answer. */
export const draftDays = 28;

const day = 24 * 60 * 60 * 1000;

export const expiryOf = (now: Date): Date => new Date(now.getTime() + draftDays * day);

/** A resident's unfinished request, as its unsealed columns tell it; `sealed` is what it holds. */
export interface Draft {
  readonly id: DraftId;
  readonly service: string;
  /** The version whose questions it began with, and keeps however the service has changed since. */
  readonly serviceVersion: number;
  /** Moves with each answer; Submit names the revision whose answers were checked. */
  readonly revision: number;
  /** Given when it was saved. */
  readonly reference?: string;
  /** The account that it is kept in. */
  readonly person?: PersonId;
  readonly subject: SubjectId;
  readonly key: SubjectKeyId;
  /** The answers, shut under the draft's own key; undefined once submitted. */
  readonly sealed?: Buffer;
  /** What it answers, where it is no request of its own. */
  readonly enquiry?: EnquiryId;
  /** Of a form on paper: the day on which it was received, from which its time runs. */
  readonly receivedOn?: string;
  readonly submitted?: Submitted;
  readonly expiresAt: Date;
}

/** What a submitted draft became. */
export interface Submitted {
  readonly case: CaseId;
  readonly reference: string;
}
