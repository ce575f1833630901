import type { Id, PersonId } from '../../../platform/ids.js';
import type { Pence } from '../../../platform/money.js';
import type { ChargeId } from '../charge.js';
import type { PaymentId } from '../payment.js';

export type RefundId = Id<'refund'>;

/** Why the house itself gives money back: it came after the case had lapsed, or a second time. */
export const ownReasons = ['paid-late', 'paid-twice'] as const;

/** `waiting` for a second person, `agreed` and to be sent, `sent`, then `made` or `failed`; or `refused` by the second. */
export type RefundState = 'waiting' | 'agreed' | 'sent' | 'made' | 'failed' | 'refused';

/** Money that goes back. */
export interface Refund {
  readonly id: RefundId;
  readonly charge: ChargeId;
  readonly payment: PaymentId;
  readonly amount: Pence;
  readonly state: RefundState;
  /** A code of the declaration's, or of `ownReasons`. */
  readonly reason: string;
  /** Undefined: the house itself. */
  readonly askedBy: PersonId | undefined;
  readonly askedAt: Date;
  readonly decidedBy: PersonId | undefined;
  readonly decidedAt: Date | undefined;
  readonly provider: string | undefined;
  readonly endedAt: Date | undefined;
}

const back: ReadonlySet<RefundState> = new Set(['waiting', 'agreed', 'sent', 'made']);

/** Whether its amount is given back, or may be yet. */
export const counts = ({ state }: Pick<Refund, 'state'>): boolean => back.has(state);
