import type { CaseId } from '../../../platform/ids.js';

/** A case and what stands for it in a system that stays. */
export interface Pair {
  readonly case: CaseId;
  /** Its number there; undefined until they gave one. */
  readonly theirs: string | undefined;
  /** Up to which version of the case they are to be told, and what they were told last. */
  readonly dueVersion: number;
  readonly sentVersion: number;
  readonly sentState: string | undefined;
  readonly tries: number;
  /** Whether telling it was given up until a person says otherwise. */
  readonly isDead: boolean;
  /** Whether it was sent for the first time and no answer came, so that they may have it. */
  readonly isUnsure: boolean;
  readonly theirState: string | undefined;
  readonly theirVersion: number | undefined;
  readonly theirAt: Date | undefined;
}

/** Whether they are still to be told how the case stands, so that what they tell may only be behind. */
export const isUntold = ({ dueVersion, sentVersion, isDead }: Pair): boolean => dueVersion > sentVersion && !isDead;
