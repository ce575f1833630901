import type { Doubt, Evidence, HandingWay } from '../../../foundation/people/index.js';
import type { CaseId, Id, PersonId, SubjectId } from '../../../platform/ids.js';

export type AccountLinkId = Id<'account-link'>;

/** That an officer, who saw who somebody is, put a request into their account: from a moment, and perhaps to another. */
export interface AccountLink {
  readonly id: AccountLinkId;
  readonly case: CaseId;
  /** Whoever made the request. */
  readonly subject: SubjectId;
  readonly person: PersonId;
  readonly evidence: Evidence;
  readonly by: HandingWay;
  readonly linkedBy: PersonId;
  readonly linkedAt: Date;
  readonly ended: { readonly by: PersonId; readonly at: Date; readonly why: Doubt } | undefined;
}

export const linkStream = (id: AccountLinkId): string => `account-link:${id}`;
