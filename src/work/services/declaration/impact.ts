import { z } from 'zod';
import { slug, wording } from './codes.js';

const day = z.iso.date();

/** How much of a risk is left once its measures are taken. */
const riskLeft = ['low', 'medium', 'high'] as const;

const Risk = z
  .strictObject({
    risk: wording.meta({
      description: 'What could happen to people',
      examples: [{ en: 'A neighbour learns of an illness', cy: 'Cymydog yn dod i wybod am salwch' }],
    }),
    measures: wording.meta({
      description: 'What is done against it',
      examples: [{ en: 'Only the crew of the day sees it', cy: 'Dim ond criw’r dydd sy’n ei weld' }],
    }),
    left: z.enum(riskLeft).meta({ description: 'How much of it is left then', examples: ['low'] }),
  })
  .meta({ description: 'A risk to people, and what is done against it' });

/**
 * The assessment of what a service means for the people whose data it holds (UK GDPR article 35), as it is published: on the
 * privacy notice and in the register.
 */
export const Impact = z
  .strictObject({
    'assessed-on': day.meta({ description: 'The day of the assessment', examples: ['2026-02-16'] }),
    'assessed-by': slug.meta({ description: 'The role that made it', examples: ['data-protection'] }),
    'review-by': day.meta({ description: 'By when it is looked at again', examples: ['2027-02-16'] }),
    risks: z.array(Risk).min(1).meta({ description: 'The risks to people, at least one' }),
    'consulted-on': day.optional().meta({
      description: 'The day on which the regulator was asked, where a high risk is left (UK GDPR article 36)',
      examples: ['2026-01-12'],
    }),
  })
  .meta({ description: 'The data protection impact assessment' });
export type Impact = z.infer<typeof Impact>;
