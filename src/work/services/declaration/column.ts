import { z } from 'zod';
import { isFileKind, kindList } from '../kind.js';
import { expression, markList, reason, retention, slug, steering, wording } from './codes.js';
import { Purpose } from './purpose.js';

/** What is declared of every answer, whether it stands by itself or in a column of rows. */
export const answerShape = {
  label: wording.meta({
    description: 'The question, in each language',
    examples: [{ en: 'Which container?', cy: 'Pa gynhwysydd?' }],
  }),
  hint: wording.optional(),
  missing: wording.optional().meta({
    description: 'What is said when nothing was answered, where the sentence of the kind does not read well',
    examples: [{ en: 'Enter the day of the collection', cy: 'Rhowch ddiwrnod y casgliad' }],
  }),
  of: z
    .record(slug, wording)
    .optional()
    .meta({
      description:
        'The options of a choice, in the order in which they are shown: code and words; of a yes-no question, its yes and no',
      examples: [{ refuse: { en: 'Refuse', cy: 'Sbwriel' } }],
    }),
  optional: z
    .boolean()
    .optional()
    .meta({ description: 'Whether it may be left out', examples: [true] }),
  limit: z
    .int()
    .min(1)
    .max(5000)
    .optional()
    .meta({ description: 'The most characters of a long text', examples: [500] }),
  'ask-if': steering.optional().meta({
    description: 'Asked only if this holds; it reads questions that come before',
    examples: ['container != "garden"'],
  }),
  refuse: z
    .array(z.strictObject({ if: expression, say: wording }))
    .optional()
    .meta({
      description: 'Answers that the person is asked to mend, and what they are told',
      examples: [
        [
          {
            if: 'missed_on > today',
            say: { en: 'The date must be in the past', cy: "Rhaid i'r dyddiad fod yn y gorffennol" },
          },
        ],
      ],
    }),
  mark: z.enum(markList).meta({
    description: 'The data class; personal and special are always sealed, internal is never public',
    examples: ['open'],
  }),
  handling: z
    .string()
    .regex(/^OFFICIAL(-SENSITIVE)?( [A-Z][A-Z ]*)?$/)
    .optional()
    .meta({ description: 'The protective marking; OFFICIAL unless said', examples: ['OFFICIAL-SENSITIVE PERSONAL'] }),
  'handled-by': slug.optional().meta({
    description: 'The organisation unit that answers for what is OFFICIAL-SENSITIVE',
    examples: ['revenues'],
  }),
  'review-by': z.iso
    .date()
    .optional()
    .meta({ description: 'By when an OFFICIAL-SENSITIVE marking is looked at again', examples: ['2027-04-01'] }),
  need: z.union([reason, wording]).meta({
    description: 'Why the service must ask it: for residents in each language, or one text for all',
    examples: ['To send the crew to the right door'],
  }),
  keep: retention,
  purpose: Purpose.optional(),
};

/** The kinds of a column: rows do not stand in rows, no files are sent in them, and one request books once by each question. */
const columnKinds = kindList.filter((kind) => kind !== 'rows' && kind !== 'time-slot' && !isFileKind(kind));

/** One answer of each row: a whole question of its own, whose expressions read the other columns of its row by their names. */
export const Column = z
  .strictObject({
    type: z.enum(columnKinds).meta({ description: 'The kind of answer', examples: ['name'] }),
    ...answerShape,
    about: z
      .string()
      .max(60)
      .regex(/^(each )?(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      .optional()
      .meta({
        description:
          'Whose data it is: `each partner` is another person in every row, with a key of their own; else as for any answer',
        examples: ['each partner'],
      }),
  })
  .meta({ description: 'One answer of each row' });
export type Column = z.infer<typeof Column>;
