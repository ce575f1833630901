import { z } from 'zod';
import { promise, slug, steering, wording, workingDays } from './codes.js';

export const Clock = z
  .strictObject({
    promise,
    told: wording.meta({ description: 'The promise, in words' }),
    sooner: z
      .array(z.strictObject({ if: steering, promise: workingDays }))
      .optional()
      .meta({ description: 'Shorter promises for some; the first that holds counts' }),
    remind: z
      .array(
        z.strictObject({
          before: workingDays.meta({
            description: 'How long before the end of the promise',
            examples: ['2 working days'],
          }),
        }),
      )
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'When whoever has the case in hand, else its team, is reminded of it' }),
    escalate: z
      .array(
        z.strictObject({
          before: workingDays
            .optional()
            .meta({ description: 'How long before the end of the promise', examples: ['1 working day'] }),
          after: z
            .union([z.literal('due'), workingDays])
            .optional()
            .meta({ description: 'Once the promise is over (`due`), or how long after', examples: ['due'] }),
          to: slug.meta({ description: 'The team that sees to it besides', examples: ['complaints-review'] }),
        }),
      )
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'When a case that is still open goes to another team besides' }),
    'why-late': z
      .record(slug, wording)
      .optional()
      .meta({
        description: 'The reasons of which whoever leads its team gives one for a late case: code and words',
        examples: [{ weather: { en: 'The weather did not let us', cy: 'Nid oedd y tywydd yn caniatáu' } }],
      }),
  })
  .meta({
    description: 'The promise to the person: in working days, or in the months that a law gives',
    examples: [
      {
        promise: '2 working days',
        told: { en: 'We aim to return within two working days', cy: 'Ein nod yw dychwelyd o fewn dau ddiwrnod gwaith' },
      },
    ],
  });
