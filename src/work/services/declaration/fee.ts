import { z } from 'zod';
import { expression, slug, wording } from './codes.js';

/** Who makes the transitions of a fee: no person, but the house, once it has read the payment back. */
export const payment = 'payment';

const Line = z
  .strictObject({
    label: wording.meta({ description: 'What the line is for, as the person reads it' }),
    amount: expression.meta({
      description: 'How much, as an amount of money worked out of answers; less than nothing takes away',
      examples: ['adults * pounds(12.5)'],
    }),
  })
  .meta({ description: 'One line of the fee; a line of nothing is not shown' });

const Refunds = z
  .strictObject({
    by: z
      .array(slug)
      .min(1)
      .meta({ description: 'The roles that give money back', examples: [['finance']] }),
    'alone-up-to': z
      .int()
      .min(0)
      .max(100_000)
      .meta({ description: 'Up to so many pounds one person decides; above it a second one agrees', examples: [50] }),
    reasons: z.record(slug, wording).meta({ description: 'Why money goes back: code and words' }),
  })
  .meta({ description: 'When money goes back, and who decides' });

/** What a service costs whoever asks for it, and what becomes of a case that is not paid. */
export const Fee = z
  .strictObject({
    lines: z.record(slug, Line).meta({ description: 'The lines of the fee, in the order in which they are shown' }),
    'pay-within': z
      .string()
      .regex(/^([1-9]|[1-8]\d|90) days?$/)
      .meta({ description: 'For how long a case waits for its payment', examples: ['2 days'] }),
    paid: slug.meta({ description: 'The transition that a payment makes', examples: ['paid'] }),
    lapsed: slug.meta({ description: 'The transition that is made when nobody paid in time', examples: ['lapse'] }),
    refunds: Refunds,
  })
  .meta({ description: 'What the service costs, taken by card, telephone or at a counter' });
export type Fee = z.infer<typeof Fee>;
