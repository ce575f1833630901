import type { CaseId } from '../../../platform/ids.js';

/** A change of a request that is offered to other systems. */
export interface CaseUpdate {
  readonly case: CaseId;
  /** Of its stream on the record: which change of the request this is. */
  readonly version: number;
  readonly service: string;
  readonly serviceVersion: number;
  readonly kind: 'moved' | 'closed' | 'reopened';
  readonly state: string;
  readonly reason: string | undefined;
  readonly changedAt: Date;
}
