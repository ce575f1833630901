import type { CaseId, Id, PersonId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';

export type BatchId = Id<'batch'>;

/** What is done to each of several cases, in codes and ids alone. */
export type Doing =
  | { readonly kind: 'assign'; readonly person?: PersonId; readonly team?: string }
  | { readonly kind: 'move'; readonly service: string; readonly transition: string; readonly reason?: string }
  /** To each case its own person, by the case. */
  | { readonly kind: 'deal'; readonly to: Readonly<Record<string, PersonId>> }
  /** All that a service declares under one name; its standard words are written down in that language. */
  | { readonly kind: 'routine'; readonly service: string; readonly routine: string; readonly language: Language }
  /** Gives each back to whom the batch `of` took it from. */
  | { readonly kind: 'put-back'; readonly of: BatchId };

/** Still to be done or being done, done to the end, or taken back before that. */
export type BatchState = 'waiting' | 'done' | 'undone';

/** What one officer does to several cases at once. */
export interface Batch {
  readonly id: BatchId;
  readonly person: PersonId;
  readonly doing: Doing;
  /** The note that goes with each move, sealed briefly; gone once it is over. */
  readonly sealed: Buffer | undefined;
  readonly provedAt: Date | undefined;
  readonly browserSince: Date | undefined;
  readonly state: BatchState;
  readonly madeAt: Date;
  /** Until then it can be taken back whole. */
  readonly runsAt: Date;
  readonly endedAt: Date | undefined;
  readonly version: number;
}

/** One case of a batch: what became of it, and whose it was before. */
export interface BatchCase {
  readonly number: number;
  readonly case: CaseId;
  readonly version: number;
  readonly team: string | undefined;
  readonly person: PersonId | undefined;
  /** To be done, done, refused for a reason, or left as it was because the batch was taken back. */
  readonly state: 'waiting' | 'done' | 'refused' | 'left';
  readonly why: string | undefined;
}

/** No more at once: so many are still read before they are confirmed. */
export const mostInBatch = 200;

/** Minutes in which it waits, so that it can be taken back before anybody is written to. */
export const batchWaits = 5;

/** Minutes in which what was assigned can be given back. */
export const putBackWithin = 60;

export const batchStream = (id: BatchId): string => `batch:${id}`;

/** Where its note lies, which is bound into it. */
export const batchAddress = (id: BatchId) => ({ table: 'cases.batch', row: id }) as const;
