import { act, type House, read, type Who } from '../../../platform/house.js';
import type { ChargeId } from '../charge.js';
import { isUnfinished } from '../payment.js';
import { readPayments } from '../payments-store.js';
import { giveUpPayment } from './give-up-payment.js';
import { readBack } from './read-back.js';

/**
 * Sees to it that nobody pays a charge by card any more: what is unfinished is cancelled and read back. Gives `clear`, `paid` where
 * the money came first, or `unsure` where whoever takes cards could not be asked, or is at it: try again later.
 */
export async function stopPaying(house: House, who: Who, charge: ChargeId): Promise<'clear' | 'paid' | 'unsure'> {
  const payments = await read(house, who, (ctx) => readPayments(ctx, charge));
  const unfinished = payments.find(isUnfinished);
  if (!unfinished) return 'clear';
  if (!unfinished.provider) {
    // Nobody was ever shown its form.
    await act(house, who, (ctx) => giveUpPayment(ctx, { payment: unfinished.id, as: 'lost' }));
    return 'clear';
  }
  await house.cards.cancel(who.place, unfinished.provider);
  const told = await readBack(house, who, unfinished.id);
  if (!told.ok) return told.refused === 'unknown' || told.refused === 'wrong' ? 'clear' : 'unsure';
  if (told.value.payment.state === 'success') return 'paid';
  return told.value.payment.endedAt ? 'clear' : 'unsure';
}
