import { z } from 'zod';

const text = (description: string, most: number, examples: readonly string[]) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .meta({ description, examples: [...examples] });

const both = (description: string, most: number, en: string, cy: string) =>
  z
    .strictObject({
      en: text('The text in English, with gaps', most, [en]),
      cy: text('The text in Welsh, with the same gaps', most, [cy]),
    })
    .meta({ description, examples: [{ en, cy }] });

/** What people are told when something happens to their case, in the service's own words. */
export const Message = z
  .strictObject({
    subject: both(
      'What it is about, in one line; a text message says this and where to read more',
      150,
      'We have your report {reference}',
      'Mae eich adroddiad {reference} gennym',
    ),
    text: both(
      'What it says, in paragraphs with an empty line between them',
      3000,
      'We aim to come back by {due}.',
      'Ein nod yw dychwelyd erbyn {due}.',
    ),
    short: both(
      'All that a text message says, instead of the subject',
      300,
      'Bin report {reference}: a crew is on its way.',
      'Adroddiad bin {reference}: mae criw ar ei ffordd.',
    ).optional(),
  })
  .meta({ description: 'What people are told of one thing' });
export type Message = z.infer<typeof Message>;
