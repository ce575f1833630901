import { z } from 'zod';
import { answerName, fieldName, slug, wording } from './codes.js';
import { Column } from './dataset.js';

const length = z
  .string()
  .regex(/^[1-9]\d{0,2} (day|month|year)s?$/)
  .meta({ description: 'A number of days, months or years', examples: ['1 year'] });

/** Who ends what was issued, and on what grounds. */
const Ending = z
  .strictObject({
    by: z
      .union([slug, z.array(slug).min(1)])
      .meta({ description: 'The roles that may do it', examples: ['parking-team'] }),
    grounds: z.record(slug, wording).meta({ description: 'The grounds of which one is given: code and words' }),
  })
  .meta({ description: 'Who may do it, and on what grounds' });

/** A permit, badge or registration that a service issues when a transition says `issue:`. */
export const Issue = z
  .strictObject({
    label: wording.meta({
      description: 'What it is called',
      examples: [{ en: 'Resident parking permit', cy: 'Trwydded barcio i breswylwyr' }],
    }),
    number: z
      .string()
      .regex(/^[A-Z]{1,4}$/)
      .meta({ description: 'The letters that its number begins with; eight drawn at random follow', examples: ['RP'] }),
    shows: z
      .array(answerName)
      .min(1)
      .max(12)
      .meta({ description: 'The answers that stand on it for its holder', examples: [['vehicle']] }),
    valid: length.optional().meta({ description: 'How long it is valid; left out, without end', examples: ['1 year'] }),
    from: fieldName.optional().meta({
      description: 'The date from which it is valid; left out, the day on which it is issued',
      examples: ['starts_on'],
    }),
    conditions: z.array(wording).max(12).default([]).meta({ description: 'What its holder must keep to' }),
    renew: length
      .optional()
      .meta({ description: 'How long before its end it may be renewed by a new request', examples: ['2 months'] }),
    remind: z
      .array(length)
      .max(4)
      .default([])
      .meta({ description: 'How long before its end its holder is reminded', examples: [['1 month', '7 days']] }),
    revoke: Ending.optional(),
    replace: Ending.optional(),
    review: wording.optional().meta({ description: 'How its holder has it looked at again when it is revoked' }),
    'check-by': z
      .array(z.union([z.literal('number'), fieldName]))
      .max(3)
      .default([])
      .meta({
        description:
          'By what anybody may ask whether one is valid: its number, or an answer such as the mark of a vehicle',
        examples: [['number']],
      }),
    register: z
      .strictObject({
        title: wording,
        columns: z
          .array(Column)
          .min(1)
          .max(12)
          .meta({ description: 'The columns beside its number and dates', examples: [['ending']] }),
      })
      .optional()
      .meta({ description: 'A public register of what is issued' }),
    keep: length.meta({
      description: 'How long after its end it is still told of, in the register and to who checks it',
      examples: ['1 year'],
    }),
  })
  .meta({ description: 'A permit, badge or registration that the service issues' });
export type Issue = z.infer<typeof Issue>;
