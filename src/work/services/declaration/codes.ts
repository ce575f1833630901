import { z } from 'zod';
import type { Words } from '../../../platform/language/index.js';

// Descriptions and examples stand in the published schema, and the checker quotes them when it says how to mend a line.

/**
 * A code that stands in URLs, on the record and in datasets: small letters, digits and hyphens. `constructor` is the one
 * such word that every object of JavaScript has already.
 */
export const slug = z
  .string()
  .max(60)
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({
    description: 'A code: small letters, digits and hyphens, beginning with a letter',
    examples: ['contact-team'],
  });

/** A field's or column's name, which expressions read: small letters, digits and underscores. */
export const fieldName = z
  .string()
  .max(60)
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .meta({
    description: 'A name: small letters, digits and underscores, beginning with a letter',
    examples: ['missed_on'],
  });

/** What a role sees: a field, or of rows all columns by the field's name and one by `partners.name`. */
export const answerName = z
  .string()
  .max(120)
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*)?$/)
  .meta({
    description: 'The name of a field; of rows, all of them or one column',
    examples: ['missed_on', 'partners.name'],
  });

const sentence = z.string().trim().min(1).max(1000).meta({ description: 'The text in this language' });

/** One text in each language. */
export const wording = z.strictObject({ en: sentence, cy: sentence }).meta({
  description: 'One text in English and in Welsh',
  examples: [{ en: 'Refuse', cy: 'Sbwriel' }],
}) satisfies z.ZodType<Words>;

/** Text for those who run the service: why something is needed. */
export const reason = z
  .string()
  .trim()
  .min(3)
  .max(300)
  .meta({ description: 'A reason, in 3 to 300 characters', examples: ['To send the crew to the right door'] });

/** An expression in CEL; what it may say is in docs/how-to/declare-a-service.md. */
export const expression = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .meta({ description: 'An expression in CEL', examples: ['container != "garden"'] });

export const workingDays = z
  .string()
  .regex(/^[1-9]\d{0,2} working days?$/)
  .meta({ description: 'A number of working days', examples: ['2 working days'] });

/** A time that a law gives in months, counted by the calendar. */
export const months = z
  .string()
  .regex(/^([1-9]|1[0-2]) months?$/)
  .meta({ description: 'A number of months', examples: ['2 months'] });

/** What is promised: working days, or the months that a law gives. */
export const promise = z
  .string()
  .regex(/^([1-9]\d{0,2} working days?|([1-9]|1[0-2]) months?)$/)
  .meta({
    description: 'A number of working days, or of months where a law counts in them',
    examples: ['2 working days'],
  });

export const retention = z
  .string()
  .regex(/^[1-9]\d{0,2} (day|month|year)s? after (closed|opened)$/)
  .meta({
    description:
      'How long the answer is kept after the case was closed or opened; each distinct one is a retention class',
    examples: ['2 years after closed'],
  });

export const markList = ['open', 'internal', 'personal', 'special'] as const;

/** The named release functions; each is a file of `releases/`. */
export const releaseList = ['month', 'year', 'ward', 'outward', 'days', 'band', 'count', 'whether'] as const;
export type ReleaseName = (typeof releaseList)[number];
export const releaseName = z
  .enum(releaseList)
  .meta({ description: 'A release function: it lets out less than it is given', examples: ['month'] });

/** An expression, or one whose result a named release function gives a lower label, with the reason for that. */
export const steering = z
  .union([
    expression,
    z.strictObject({ is: expression, release: releaseName, why: reason }).meta({
      description: 'An expression whose result a release function lets out, and why that is right',
      examples: [{ is: 'answered(help)', release: 'whether', why: 'The crew must come first where help is needed' }],
    }),
  ])
  .meta({ description: 'An expression in CEL', examples: ['container != "garden"'] });
export type Steering = z.infer<typeof steering>;
