import type { PlaceId } from '../ids.js';
import type { Language } from '../language/index.js';
import type { Pence } from '../money.js';

/** How a payment stands with whoever takes cards (GOV.UK Pay, “payment status”). */
export const cardStates = [
  ...(['created', 'started', 'submitted', 'capturable'] as const),
  ...(['success', 'failed', 'cancelled', 'error'] as const),
] as const;
export type CardState = (typeof cardStates)[number];

/** A payment as it was read back. */
export interface CardPayment {
  /** Theirs, not ours. */
  readonly id: string;
  readonly amount: Pence;
  /** 'GBP' unless they say another. */
  readonly currency: string;
  readonly reference: string;
  readonly state: CardState;
  /** Why it failed ('P0010' declined, 'P0020' expired, 'P0030' cancelled by the person …). */
  readonly code: string | undefined;
  /** Where the person goes on, while they can. It opens the form to whoever has it: it is kept nowhere. */
  readonly next: string | undefined;
}

export interface CardRefund {
  readonly id: string;
  readonly amount: Pence;
  readonly state: 'submitted' | 'success' | 'error';
}

/** One line of what they say was taken or given back. */
export interface CardLine {
  readonly is: 'payment' | 'refund';
  readonly id: string;
  readonly payment: string;
  readonly amount: Pence;
  readonly at: Date;
}

interface CardAsk {
  /** Names the asking: asked twice, it is one payment. */
  readonly key: string;
  readonly amount: Pence;
  /** Codes and titles of services only: nothing about a person. */
  readonly reference: string;
  readonly description: string;
  readonly language: Language;
  readonly back: string;
}

/** Why nothing came of it: codes only. */
export type CardFault =
  | 'not-set-up'
  | 'unreachable'
  | 'unknown'
  | 'refused'
  | 'too-late'
  | 'changed'
  | 'not-understood';
export type CardOutcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: CardFault };

/** Who takes cards for a place. It never throws. */
export interface CardPayments {
  isSetUp(place: PlaceId): Promise<boolean>;
  create(place: PlaceId, ask: CardAsk): Promise<CardOutcome<CardPayment>>;
  read(place: PlaceId, id: string): Promise<CardOutcome<CardPayment>>;
  cancel(place: PlaceId, id: string): Promise<CardOutcome<undefined>>;
  /** `available` is what we think is left of it: where they think otherwise nothing goes back. */
  refund(place: PlaceId, id: string, ask: { amount: Pence; available: Pence }): Promise<CardOutcome<CardRefund>>;
  refunds(place: PlaceId, id: string): Promise<CardOutcome<readonly CardRefund[]>>;
  /** All that succeeded in a time. */
  list(place: PlaceId, span: { from: Date; to: Date }): Promise<CardOutcome<readonly CardLine[]>>;
  /** The payment that a message of theirs is about; undefined for a message that is not theirs. */
  readNews(place: PlaceId, body: Buffer, signature: string | undefined): Promise<string | undefined>;
}

const none = async () => ({ ok: false, why: 'not-set-up' }) as const;

/** For a house that takes no cards: fees are paid at a counter. */
export const noCards: CardPayments = {
  isSetUp: async () => false,
  ...{ create: none, read: none, cancel: none, refund: none, refunds: none, list: none },
  readNews: async () => undefined,
};
