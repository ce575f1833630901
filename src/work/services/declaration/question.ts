import { z } from 'zod';
import type { Words } from '../../../platform/language/index.js';
import { kindList } from '../kind.js';
import { fieldName, slug, steering, wording } from './codes.js';
import { answerShape, Column } from './column.js';

/** What is declared of rows beside what is declared of every answer. */
const rowsShape = {
  each: wording.optional().meta({
    description: 'What one row is called, before its number',
    examples: [{ en: 'Partner', cy: 'Partner' }],
  }),
  columns: z
    .record(fieldName, Column)
    .optional()
    .meta({ description: 'What is asked of each row: name and question, in order' }),
  least: z
    .int()
    .min(0)
    .max(20)
    .optional()
    .meta({ description: 'The fewest rows; one unless said', examples: [2] }),
  most: z
    .int()
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'The most rows; of photos or documents the most files, one unless said', examples: [8] }),
  shown: z
    .enum(['pages', 'table'])
    .optional()
    .meta({ description: 'Asked on a page for each row, or all on one page', examples: ['table'] }),
  named: z
    .record(slug, wording)
    .optional()
    .meta({
      description: 'Rows that are there from the first, in order: code and words; asked on one page',
      examples: [{ monday: { en: 'Monday', cy: 'Dydd Llun' } }],
    }),
};

/** One answer that the service asks for, or works out (`calculate`). */
export const Question = z
  .strictObject({
    type: z.enum(kindList).meta({ description: 'The kind of answer', examples: ['date'] }),
    ...answerShape,
    ...rowsShape,
    calendar: slug
      .optional()
      .meta({ description: 'Of a time slot: which of `bookings` it is of', examples: ['rounds'] }),
    worded: z
      .enum(['by-officer'])
      .optional()
      .meta({
        description: 'Of a question that is asked later: an officer writes it, in their own words',
        examples: ['by-officer'],
      }),
    'may-lack-on-paper': z
      .literal(true)
      .optional()
      .meta({
        description: 'Whether a request on paper is taken without it, and its case says that it was not given',
        examples: [true],
      }),
    calculate: steering.optional().meta({
      description: 'Worked out from other answers, never asked',
      examples: ['pounds(25) * adults'],
    }),
    about: slug.optional().meta({
      description:
        'Whose data it is: applicant and reporter are the person who answers, any other name is somebody else',
      examples: ['applicant'],
    }),
  })
  .meta({ description: 'One answer that the service asks for or works out' });

/** Where an answer stands that `unfoldRows` made of a column: by the field of the rows, from 1, and by the column. */
export interface Cell {
  readonly of: string;
  readonly at: number;
  readonly column: string;
  /** The label of its column, without the row's. */
  readonly label: Words;
  /** What its row is called: 'Partner 2'. */
  readonly heading: Words;
}

export type Question = z.infer<typeof Question> & { readonly cell?: Cell };

/** Fields asked together on one page; a page of one field is just its name. */
export const Page = z
  .union([
    fieldName,
    z.array(fieldName).min(1).max(12),
    z.strictObject({
      title: wording.meta({ description: "The page's heading" }),
      ask: z
        .array(fieldName)
        .min(1)
        .max(12)
        .meta({ description: 'The fields below it, in order', examples: [['street', 'town']] }),
    }),
  ])
  .meta({
    description: 'A field, a list of fields asked together, or a title and the fields below it',
    examples: [['street', 'town']],
  });
export type Page = z.infer<typeof Page>;

/** The page of one row, as `unfoldRows` makes it. */
export interface RowPage {
  readonly title: Words;
  readonly ask: string[];
  readonly row: { readonly of: string; readonly at: number };
}
