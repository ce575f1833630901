import { z } from 'zod';
import { type CardLine, type CardPayment, type CardRefund, cardStates } from '../../../platform/cards/card-payments.js';

// What of GOV.UK Pay's answers is read: https://docs.payments.service.gov.uk/api_reference/. The rest, a card's holder and address among
// it, is never looked at.

const id = z.string().regex(/^[A-Za-z0-9]{1,64}$/);
const pence = z.int().min(0).max(100_000_000);
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const paymentAnswer = z
  .object({
    payment_id: id,
    amount: pence,
    currency: z.string().max(10).default('GBP'),
    reference: z.string().max(255),
    state: z.object({
      status: z.enum(cardStates),
      code: z
        .string()
        .regex(/^[A-Z0-9]{1,20}$/)
        .optional(),
    }),
    _links: z.object({ next_url: z.object({ href: z.url() }).nullish() }).default({}),
  })
  .transform(
    (answer): CardPayment => ({
      ...{ id: answer.payment_id, amount: answer.amount, currency: answer.currency, reference: answer.reference },
      ...{ state: answer.state.status, code: answer.state.code, next: answer._links.next_url?.href },
    }),
  );

const refund = z.object({ refund_id: id, amount: pence, status: z.enum(['submitted', 'success', 'error']) });
const toRefund = (one: z.infer<typeof refund>): CardRefund => ({
  ...{ id: one.refund_id, amount: one.amount, state: one.status },
});
export const refundAnswer = refund.transform(toRefund);
export const refundsAnswer = z
  .object({ _embedded: z.object({ refunds: z.array(refund) }) })
  .transform(({ _embedded }) => _embedded.refunds.map(toRefund));

const links = z.object({ next_page: z.object({ href: z.string() }).nullish() }).default({});

export interface Page {
  readonly lines: readonly CardLine[];
  readonly hasMore: boolean;
}

export const paymentsPage = z
  .object({
    results: z.array(z.object({ payment_id: id, amount: pence, created_date: moment })),
    _links: links,
  })
  .transform(
    ({ results, _links }): Page => ({
      lines: results.map((one) => ({
        ...{ is: 'payment', id: one.payment_id, payment: one.payment_id, amount: one.amount, at: one.created_date },
      })),
      hasMore: Boolean(_links.next_page),
    }),
  );

export const refundsPage = z
  .object({
    results: z.array(refund.extend({ payment_id: id, created_date: moment })),
    _links: links,
  })
  .transform(
    ({ results, _links }): Page => ({
      lines: results
        .filter(({ status }) => status !== 'error')
        .map((one) => ({
          ...{ is: 'refund', id: one.refund_id, payment: one.payment_id, amount: one.amount, at: one.created_date },
        })),
      hasMore: Boolean(_links.next_page),
    }),
  );

/** What a message tells; only which payment it is about is taken from it. */
export const newsMessage = z.object({ resource_type: z.string(), resource_id: id });
