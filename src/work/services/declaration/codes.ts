import { z } from 'zod';
import type { Words } from '../../../platform/language/index.js';

/** A code that stands in URLs, on the record and in datasets: small letters, digits and hyphens. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A field's or column's name, which expressions read: small letters, digits and underscores. */
export const fieldName = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);

const sentence = z.string().trim().min(1).max(1000);

/** One text in each language. */
export const wording = z.strictObject({ en: sentence, cy: sentence }) satisfies z.ZodType<Words>;

/** Text for those who run the service: why something is needed. */
export const reason = z.string().trim().min(3).max(300);

/** An expression in CEL; what it may say is in docs/how-to/declare-a-service.md. */
export const expression = z.string().trim().min(1).max(2000);

export const workingDays = z.string().regex(/^[1-9]\d{0,2} working days?$/);

export const retention = z.string().regex(/^[1-9]\d{0,2} (day|month|year)s? after (closed|opened)$/);

export const markList = ['open', 'internal', 'personal', 'special'] as const;

/** The named release functions; each is a file of `releases/`. */
export const releaseList = ['month', 'year', 'ward', 'outward', 'days', 'band', 'whether'] as const;
export type ReleaseName = (typeof releaseList)[number];
export const releaseName = z.enum(releaseList);

/** An expression, or one whose result a named release function gives a lower label, with the reason for that. */
export const steering = z.union([expression, z.strictObject({ is: expression, release: releaseName, why: reason })]);
export type Steering = z.infer<typeof steering>;
