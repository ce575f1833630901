import type { CardFault } from '../../../platform/cards/card-payments.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Charge } from '../charge.js';
import type { Payment } from '../payment.js';
import { readChargeByReference } from '../payments-store.js';
import { beginPayment } from './begin-payment.js';
import { giveUpPayment } from './give-up-payment.js';
import { readBack } from './read-back.js';
import { settlePayment } from './settle-payment.js';

export interface AskedPay {
  readonly reference: string;
  readonly language: Language;
  /** The service's title: nothing about a person. */
  readonly description: string;
  /** Where whoever takes cards sends the person back to. */
  readonly back: string;
}

export type PayRefusal = CardFault | 'no-charge' | 'not-due' | 'under-way' | 'wrong';

/** Goes on with a payment that whoever takes cards knows already; undefined where that has ended without money. */
async function goOn(house: House, who: Who, payment: Payment): Promise<Outcome<string, PayRefusal> | undefined> {
  const told = await readBack(house, who, payment.id);
  if (!told.ok) return told.refused === 'unknown' || told.refused === 'no-payment' ? undefined : refuse(told.refused);
  if (told.value.charge.state !== 'due') return refuse('not-due');
  if (told.value.next !== undefined) return done(told.value.next);
  return told.value.payment.endedAt ? undefined : refuse('under-way');
}

/** Asks for a payment that was begun. Asked again with the same key it is the same one. */
async function create(
  house: House,
  who: Who,
  { charge, payment }: { readonly charge: Charge; readonly payment: Payment },
  { description, back }: AskedPay,
): Promise<Outcome<string, PayRefusal>> {
  const { id, amount, language } = payment;
  const ask = { key: id, amount, reference: charge.reference, description, language, back };
  const told = await house.cards.create(who.place, ask);
  if (!told.ok) {
    const isOver = told.why === 'refused' || told.why === 'changed';
    if (isOver) await act(house, who, (ctx) => giveUpPayment(ctx, { payment: id, as: 'error' }));
    return refuse(told.why);
  }
  const noted = await act(house, who, (ctx) => settlePayment(ctx, { payment: id, read: told.value }));
  if (!noted.ok) return refuse(noted.refused === 'wrong' ? 'wrong' : 'no-charge');
  return told.value.next === undefined ? refuse('not-understood') : done(told.value.next);
}

/**
 * Begins or goes on with the payment of what is owed for a case, and gives where its person goes to pay it. One payment of a charge is
 * unfinished at a time: two tabs get the same. Refuses as `PayRefusal` says; nothing is lost, and it can be tried again.
 */
export async function payCharge(house: House, who: Who, asked: AskedPay): Promise<Outcome<string, PayRefusal>> {
  const charge = await read(house, who, (ctx) => readChargeByReference(ctx, asked.reference));
  if (!charge) return refuse('no-charge');
  if (!(await house.cards.isSetUp(who.place))) return refuse('not-set-up');
  for (let tries = 0; tries < 2; tries += 1) {
    const begun = await act(house, who, (ctx) => beginPayment(ctx, { charge: charge.id, language: asked.language }));
    if (!begun.ok) return begun;
    if (!begun.value.payment.provider) return create(house, who, begun.value, asked);
    const told = await goOn(house, who, begun.value.payment);
    if (told) return told;
  }
  return refuse('under-way');
}
