import type { CardState } from '../../platform/cards/card-payments.js';
import type { Id, PersonId } from '../../platform/ids.js';
import type { Language } from '../../platform/language/index.js';
import type { Pence } from '../../platform/money.js';
import type { ChargeId } from './charge.js';

export type PaymentId = Id<'payment'>;

/** How money comes: by card on the web, or taken by an officer. */
export const officersWays = ['phone', 'counter', 'cash'] as const;
export type OfficersWay = (typeof officersWays)[number];
export type PaymentWay = 'card' | OfficersWay;

/** `asked` until their number is known; `lost` where it never came; `wrong` where they took something else than was asked. */
export type PaymentState = CardState | 'asked' | 'lost' | 'wrong';

/** One try to pay a charge. */
export interface Payment {
  readonly id: PaymentId;
  readonly charge: ChargeId;
  readonly way: PaymentWay;
  readonly amount: Pence;
  readonly state: PaymentState;
  /** By which whoever takes cards knows it. */
  readonly provider: string | undefined;
  /** The number of the till's receipt. */
  readonly receipt: string | undefined;
  readonly language: Language;
  readonly takenBy: PersonId | undefined;
  readonly begunAt: Date;
  readonly endedAt: Date | undefined;
  /** Why it failed, by their code. */
  readonly code: string | undefined;
}

const unfinished: ReadonlySet<PaymentState> = new Set(['asked', 'created', 'started', 'submitted', 'capturable']);

/** Whether it may yet become money. */
export const isUnfinished = ({ state }: Pick<Payment, 'state'>): boolean => unfinished.has(state);
