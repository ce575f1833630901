import type { Id, PersonId } from '../../../platform/ids.js';

export type MergeId = Id<'account-merge'>;

/** `in-doubt` keeps the two apart until a second officer has settled it. */
export type MergeState = 'merged' | 'in-doubt' | 'parted';

/** Two accounts of one person: the one that goes on, and the one that was put into it. */
export interface AccountMerge {
  readonly id: MergeId;
  readonly kept: PersonId;
  readonly merged: PersonId;
  readonly state: MergeState;
  readonly mergedAt: Date;
  /** Why an officer doubts it, as a code of `doubts`. */
  readonly why: string | undefined;
  readonly doubtedBy: PersonId | undefined;
  readonly settledBy: PersonId | undefined;
  readonly version: number;
}

/** Why a merge may be wrong. */
export const doubts = ['somebody-else', 'not-meant'] as const;
export type Doubt = (typeof doubts)[number];

/** The second account is proved within so many minutes of the first. */
export const mergeMinutes = 10;

/** What a merge is called in a letter and by whoever reports it: of its id alone, '3F2A-9C01'. */
export const mergeReference = (id: MergeId): string =>
  id
    .slice(-8)
    .toUpperCase()
    .replace(/^.{4}/, (first) => `${first}-`);

export const mergeStream = (id: MergeId): string => `account-merge:${id}`;
