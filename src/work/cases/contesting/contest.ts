import type { CaseId, Id } from '../../../platform/ids.js';

export type ContestId = Id<'contest'>;

/** Where what a person says of an answer stands; 'upheld' until somebody who sees the answer has put it right. */
export type ContestState = 'contested' | 'upheld' | 'corrected' | 'refused' | 'withdrawn';

/** A mark on an answer: the person whom it is about says that it is wrong (UK GDPR articles 16 and 18(1)(a)). */
export interface Contest {
  readonly id: ContestId;
  readonly case: CaseId;
  readonly field: string;
  /** The case in which it is decided. */
  readonly correction: CaseId;
  readonly contestedAt: Date;
  readonly state: ContestState;
  readonly settledAt: Date | undefined;
  /** The note in which the person says so all the same. */
  readonly statement: string | undefined;
}

/** The service that decides on contested answers. */
export const correctionService = 'correction';

/** Whether nothing may be made of the answer that others would rely on: it is not decided, or it was wrong. */
export const isInDoubt = ({ state }: Contest): boolean => state !== 'refused' && state !== 'withdrawn';

/** Whether whoever reads the value is to know of the mark: it was neither put right nor taken back. */
export const isStanding = ({ state }: Contest): boolean => state !== 'corrected' && state !== 'withdrawn';

/** The contest that counts of each field of a case: the newest. */
export function latestByField(contests: readonly Contest[]): ReadonlyMap<string, Contest> {
  const sorted = [...contests].sort((a, b) => a.contestedAt.getTime() - b.contestedAt.getTime());
  return new Map(sorted.map((one) => [one.field, one]));
}
