import { z } from 'zod';
import { fieldName, releaseName, slug, wording } from './codes.js';

/**
 * A column of the open dataset: an open answer or fact of the case by its name, or what a release function makes of
 * one. `{ missed_on: month }` gives a column `month`; `{ as: moved_month, from: moved_on, release: month }` names it.
 */
export const Column = z
  .union([
    fieldName,
    z.strictObject({ as: fieldName, from: fieldName, release: releaseName }),
    z.record(fieldName, releaseName),
  ])
  .meta({
    description: 'An open answer or a fact of the case, or what a release function makes of an answer',
    examples: [{ missed_on: 'month' }],
  });
export type Column = z.infer<typeof Column>;

export const Dataset = z
  .strictObject({
    dataset: slug.meta({ description: "The dataset's code, which stands in its URL", examples: ['missed-bins'] }),
    title: wording.optional(),
    row: z.literal('case').meta({ description: 'What one row is about', examples: ['case'] }),
    columns: z
      .array(Column)
      .min(1)
      .max(40)
      .meta({ description: 'The columns, in order', examples: [['ending']] }),
    protect: z
      .strictObject({
        threshold: z
          .int()
          .min(3)
          .max(100)
          .meta({ description: 'The least count that is shown', examples: [5] }),
        by: z
          .array(fieldName)
          .min(1)
          .max(6)
          .meta({ description: 'The columns that together could point at a person', examples: [['ward', 'month']] }),
      })
      .meta({
        description: 'Disclosure control: a count below `threshold` for a combination of `by` is withheld',
        examples: [{ threshold: 5, by: ['ward', 'month'] }],
      }),
    licence: z
      .enum(['OGL-UK-3.0', 'CC-BY-4.0', 'CC0-1.0'])
      .meta({ description: 'The licence under which it is published', examples: ['OGL-UK-3.0'] }),
  })
  .meta({ description: 'What becomes open, row by row' });
export type Dataset = z.infer<typeof Dataset>;
