import type { CaseId, Id } from '../../platform/ids.js';
import type { Pence } from '../../platform/money.js';

export type ChargeId = Id<'charge'>;

/** `due` waits for its payment, `paid` has it, `lapsed` waited too long. */
export type ChargeState = 'due' | 'paid' | 'lapsed';

/** What somebody owes for one case. */
export interface Charge {
  readonly id: ChargeId;
  readonly case: CaseId;
  /** The case's. */
  readonly reference: string;
  readonly service: string;
  /** By the code of the line in the declaration. */
  readonly lines: readonly { readonly line: string; readonly amount: Pence }[];
  readonly amount: Pence;
  readonly state: ChargeState;
  readonly openedAt: Date;
  readonly dueBy: Date;
  readonly settledAt: Date | undefined;
  /** Given back, or on its way. */
  readonly refunded: Pence;
  /** Of the stream 'charge:ID'. */
  readonly version: number;
}

export const chargeStream = (id: ChargeId): string => `charge:${id}`;
