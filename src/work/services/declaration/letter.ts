import { z } from 'zod';
import { slug, wording } from './codes.js';

const markdown = z
  .string()
  .trim()
  .min(1)
  .max(6000)
  .meta({
    description: 'The text in this language, in Markdown; `{grounds}`, `{own}` and `{a_field}` are gaps',
    examples: ['We have decided that you get the discount.\n\n{grounds}\n\n{own}'],
  });

/** A time that a law gives to have a decision looked at again. */
const within = z
  .string()
  .regex(/^([1-9]\d{0,2} (working )?days?|([1-9]|1[0-2]) months?)$/)
  .meta({ description: 'A number of working days, of days, or of months', examples: ['2 months'] });

/** The letter that goes with a decision: the same blocks as page, print and PDF. */
export const Letter = z
  .strictObject({
    title: wording.meta({
      description: 'The heading of the letter',
      examples: [{ en: 'Your discount', cy: 'Eich gostyngiad' }],
    }),
    text: z.strictObject({ en: markdown, cy: markdown }).meta({
      description: 'What it says, in Markdown, with gaps for the grounds, the officer’s own words and answers',
    }),
    review: z
      .strictObject({
        text: z.strictObject({ en: markdown, cy: markdown }).meta({
          description: 'How the decision is looked at again, by whom, and by which law; `{until}` is the last day',
          examples: [{ en: 'Write to us by {until}.', cy: 'Ysgrifennwch atom erbyn {until}.' }],
        }),
        within: within.meta({
          description: 'How long that may be asked for after the decision',
          examples: ['2 months'],
        }),
        by: slug.optional().meta({
          description: 'The service by which it is asked for: a case of its own, with its own clock',
          examples: ['review'],
        }),
      })
      .optional()
      .meta({ description: 'The right to have the decision looked at again' }),
  })
  .meta({ description: 'The letter that tells of a decision' });
export type Letter = z.infer<typeof Letter>;
