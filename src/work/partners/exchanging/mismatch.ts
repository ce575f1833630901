import type { CaseId, Id, PersonId } from '../../../platform/ids.js';

export type MismatchId = Id<'mismatch'>;
export const mismatchStream = (id: MismatchId): string => `mismatch:${id}`;

/** Where the place and a system that stays do not agree. */
export interface Mismatch {
  readonly id: MismatchId;
  readonly connector: string;
  /** None of what they tell of and the place has not. */
  readonly case: CaseId | undefined;
  readonly theirs: string | undefined;
  /** `differs`: the states; `unknown`: no case of ours; `missing`: they do not hold it; `not-taken`: they did not take what they were told. */
  readonly kind: 'differs' | 'unknown' | 'missing' | 'not-taken';
  readonly ourState: string | undefined;
  readonly theirState: string | undefined;
  readonly foundAt: Date;
  readonly settledAt: Date | undefined;
  readonly settledHow: Settling | 'agreed' | undefined;
  readonly settledBy: PersonId | undefined;
  readonly version: number;
}

/** How a person settles one: their state is taken, ours is told again, or both stay as they are. */
export type Settling = 'theirs' | 'ours' | 'left';
