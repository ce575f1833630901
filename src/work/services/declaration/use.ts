import { z } from 'zod';
import { dpvPurposes, type LawfulBasis } from '../../../platform/dpv.js';
import { answerName, reason, slug, wording } from './codes.js';

/**
 * What answers are used for beside what they were asked for. A use rests on a law that it names, or is the person's
 * choice: off until they turn it on.
 */
export const Use = z
  .strictObject({
    title: wording.meta({
      description: 'The use as a short sentence that a person can say yes or no to',
      examples: [{ en: 'Tell the energy advice charity', cy: 'Dweud wrth yr elusen cyngor ynni' }],
    }),
    explain: wording.meta({ description: 'Who gets what by it, and what for' }),
    dpv: z.enum(dpvPurposes).meta({
      description: 'The purpose in the Data Privacy Vocabulary, by its IRI',
      examples: ['https://w3id.org/dpv#PublicBenefit'],
    }),
    basis: z
      .enum(['choice', 'legal-obligation', 'vital-interests', 'public-task', 'official-authority'])
      .meta({ description: 'choice: off until the person turns it on; or the basis in law', examples: ['choice'] }),
    law: reason.optional().meta({
      description: 'The law that it rests on, unless it is a choice',
      examples: ['Digital Economy Act 2017 s.35'],
    }),
    fields: z
      .array(answerName)
      .min(1)
      .meta({ description: 'The answers that are used', examples: [['name', 'email']] }),
    for: z
      .array(slug)
      .min(1)
      .meta({ description: 'The roles that read them for this use', examples: [['energy-advice']] }),
    lasts: z
      .string()
      .regex(/^[1-9]\d? (month|year)s?$/)
      .optional()
      .meta({ description: 'How long a yes holds before it is asked again', examples: ['2 years'] }),
  })
  .meta({ description: 'A further use of answers' });
export type Use = z.infer<typeof Use>;

/** The lawful basis of a use: consent where it is the person's choice. */
export const basisOf = ({ basis }: Pick<Use, 'basis'>): LawfulBasis => (basis === 'choice' ? 'consent' : basis);

/** Whether a use is off until the person turns it on. */
export const isChoice = ({ basis }: Pick<Use, 'basis'>): boolean => basis === 'choice';
