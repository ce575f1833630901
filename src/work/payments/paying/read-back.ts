import type { CardFault, CardPayment } from '../../../platform/cards/card-payments.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Charge } from '../charge.js';
import type { Payment, PaymentId } from '../payment.js';
import { readPayment, readPaymentByProvider } from '../payments-store.js';
import { giveUpPayment } from './give-up-payment.js';
import { settlePayment } from './settle-payment.js';

export interface ReadBack {
  readonly charge: Charge;
  readonly payment: Payment;
  /** Where the person goes on with it, while they can. */
  readonly next: CardPayment['next'];
}

/**
 * Asks whoever takes cards how a payment stands, and believes that alone. In the name of the house, whoever caused it. Refuses with
 * why it could not be read; `wrong` is no payment of what was asked.
 */
export async function readBack(
  house: House,
  { place }: Pick<Who, 'place'>,
  id: PaymentId,
): Promise<Outcome<ReadBack, CardFault | 'no-payment' | 'wrong'>> {
  const who: Who = { place, actor: { kind: 'system', name: 'payments' }, channel: 'system' };
  const payment = await read(house, who, (ctx) => readPayment(ctx, id));
  if (!payment?.provider) return refuse('no-payment');
  const told = await house.cards.read(place, payment.provider);
  if (!told.ok) {
    if (told.why === 'unknown') await act(house, who, (ctx) => giveUpPayment(ctx, { payment: id, as: 'lost' }));
    return refuse(told.why);
  }
  const settled = await act(house, who, (ctx) => settlePayment(ctx, { payment: id, read: told.value }));
  return settled.ok ? done({ ...settled.value, next: told.value.next }) : settled;
}

/** The same for a message that names a payment by their number. One that is not ours is passed over. */
export async function readBackByProvider(house: House, who: Pick<Who, 'place'>, provider: string): Promise<void> {
  const as: Who = { ...who, actor: { kind: 'system', name: 'payments' }, channel: 'system' };
  const payment = await read(house, as, (ctx) => readPaymentByProvider(ctx, provider));
  if (payment) await readBack(house, who, payment.id);
}
