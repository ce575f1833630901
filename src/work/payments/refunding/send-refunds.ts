import type { CardOutcome, CardRefund } from '../../../platform/cards/card-payments.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Payment } from '../payment.js';
import { readPayment, readRefunds, readRefundsIn } from '../payments-store.js';
import { noteRefund } from './note-refund.js';
import type { Refund } from './refund.js';

const most = 100;

/**
 * Sends one refund. Theirs has no key by which asking twice is once, so that one which they have and we do not know of is taken for
 * this: it was sent by a process that died before it wrote so down.
 */
async function send(
  house: House,
  place: PlaceId,
  { refund, payment, known }: { refund: Refund; payment: Payment; known: ReadonlySet<string> },
): Promise<CardOutcome<CardRefund>> {
  const id = payment.provider ?? '';
  const theirs = await house.cards.refunds(place, id);
  if (!theirs.ok) return theirs;
  const own = theirs.value.find((one) => one.id === refund.provider);
  if (own) return { ok: true, value: own };
  const sent = theirs.value.find((one) => !known.has(one.id) && one.amount === refund.amount && one.state !== 'error');
  if (sent) return { ok: true, value: sent };
  if (refund.provider) return { ok: false, why: 'unknown' };
  const gone = theirs.value.filter(({ state }) => state !== 'error').reduce((sum, { amount }) => sum + amount, 0);
  return house.cards.refund(place, id, { amount: refund.amount, available: payment.amount - gone });
}

/** Sends the refunds that are agreed to, and asks after those that are on their way. */
export async function sendRefunds(house: House, place: PlaceId): Promise<number> {
  const who: Who = { place, actor: { kind: 'system', name: 'payments' }, channel: 'system' };
  const refunds = await read(house, who, (ctx) => readRefundsIn(ctx, ['agreed', 'sent'], most));
  for (const refund of refunds) {
    const found = await read(house, who, async (ctx) => ({
      payment: await readPayment(ctx, refund.payment),
      known: new Set((await readRefunds(ctx, refund.charge)).flatMap(({ provider }) => provider ?? [])),
    }));
    if (!found.payment) continue;
    const told = await send(house, place, { refund, payment: found.payment, known: found.known });
    if (told.ok) await act(house, who, (ctx) => noteRefund(ctx, { refund: refund.id, told: told.value }));
    else if (told.why === 'refused' || told.why === 'unknown')
      await act(house, who, (ctx) => noteRefund(ctx, { refund: refund.id, told: 'refused' }));
  }
  return refunds.length;
}
