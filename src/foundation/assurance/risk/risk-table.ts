import { z } from 'zod';

const roleName = /^[a-z][a-z0-9-]*$/;
const points = z.int().min(0).max(1000);
/** What a relation asks at least. */
const asks = z.enum(['step-up', 'second-person', 'refuse']);
const counted = z.strictObject({ usual: z.int().min(0), per: z.int().min(1), points, most: points });

/** What `definitions/risk.yaml` holds. Strict: a signal that is not listed here (age, ward, name …) cannot be weighed. */
export const riskTable = z
  .strictObject({
    answers: z.strictObject({ 'step-up': z.int().min(1), 'second-person': z.int().min(1), refuse: z.int().min(1) }),
    'step-up-minutes': z.int().min(1).max(720),
    'second-person': z.strictObject({ role: z.string().regex(roleName), minutes: z.int().min(1).max(1440) }),
    'break-glass': z.strictObject({
      ...{ role: z.string().regex(roleName), minutes: z.int().min(1).max(1440) },
      ...{ reviewer: z.string().regex(roleName), 'review-working-days': z.int().min(1).max(30) },
    }),
    'bulk-export': z.strictObject({
      ...{ 'second-person-from': z.int().min(1), hours: z.int().min(1).max(72) },
    }),
    related: z.strictObject({
      ...{ self: asks, colleague: asks, close: asks, 'same-address': asks, 'same-surname': asks },
    }),
    points: z.strictObject({
      sensitive: points,
      'not-assigned': points,
      'outside-hours': points,
      'far-outside-hours': z.strictObject({ hours: z.int().min(1).max(48), points }),
      'acting-for-somebody': points,
      'new-way-in': z.strictObject({ days: z.int().min(1).max(365), points }),
      'new-browser': z.strictObject({ hours: z.int().min(1).max(720), points }),
      'opened-this-hour': counted,
      'not-assigned-this-week': counted,
    }),
  })
  .refine(({ answers }) => answers['step-up'] < answers['second-person'], {
    path: ['answers', 'second-person'],
    message: 'it must be more than step-up',
  })
  .refine(({ answers }) => answers['second-person'] < answers.refuse, {
    path: ['answers', 'refuse'],
    message: 'it must be more than second-person',
  });
export type RiskTable = z.infer<typeof riskTable>;
