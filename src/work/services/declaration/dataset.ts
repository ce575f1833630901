import { z } from 'zod';
import { fieldName, releaseName, slug, wording } from './codes.js';

/**
 * A column of the open dataset: an open answer or fact of the case by its name, or what a release function makes of
 * one. `{ missed_on: month }` gives a column `month`; `{ as: moved_month, from: moved_on, release: month }` names it.
 */
export const Column = z.union([
  fieldName,
  z.strictObject({ as: fieldName, from: fieldName, release: releaseName }),
  z.record(fieldName, releaseName),
]);
export type Column = z.infer<typeof Column>;

export const Dataset = z.strictObject({
  dataset: slug,
  title: wording.optional(),
  row: z.literal('case'),
  columns: z.array(Column).min(1).max(40),
  /** Disclosure control: a count below `threshold` for a combination of `by` is withheld. */
  protect: z.strictObject({ threshold: z.int().min(3).max(100), by: z.array(fieldName).min(1).max(6) }),
  licence: z.enum(['OGL-UK-3.0', 'CC-BY-4.0', 'CC0-1.0']),
});
export type Dataset = z.infer<typeof Dataset>;
