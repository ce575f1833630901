import { z } from 'zod';
import { dpvPurposes } from '../../../platform/dpv.js';
import { kindList } from '../kind.js';
import { expression, fieldName, markList, reason, retention, slug, steering, wording } from './codes.js';

/** Why data is held (UK GDPR article 6), and for special data which condition of article 9 allows it. */
export const Purpose = z
  .strictObject({
    id: slug.meta({
      description: "The purpose's code, which every look is recorded with",
      examples: ['waste-collection'],
    }),
    basis: z
      .enum([
        'consent',
        'contract',
        'legal-obligation',
        'vital-interests',
        'public-task',
        'official-authority',
        'legitimate-interests',
      ])
      .meta({ description: 'The lawful basis (UK GDPR article 6)', examples: ['public-task'] }),
    dpv: z
      .enum(dpvPurposes)
      .optional()
      .meta({
        description: 'The purpose in the Data Privacy Vocabulary, by its IRI',
        examples: ['https://w3id.org/dpv#RequestedServiceProvision'],
      }),
    law: reason.meta({
      description: 'The law or decision that it rests on',
      examples: ['Environmental Protection Act 1990 s.45'],
    }),
    condition: reason.optional().meta({
      description: 'For special data, the condition of UK GDPR article 9 that allows it',
      examples: ['Article 9(2)(g), Data Protection Act 2018 schedule 1 paragraph 6'],
    }),
  })
  .meta({
    description: 'Why data is held',
    examples: [
      {
        ...{ id: 'waste-collection', basis: 'public-task', law: 'Environmental Protection Act 1990 s.45' },
        dpv: 'https://w3id.org/dpv#RequestedServiceProvision',
      },
    ],
  });
export type Purpose = z.infer<typeof Purpose>;

/** One answer that the service asks for, or works out (`calculate`). */
export const Question = z
  .strictObject({
    type: z.enum(kindList).meta({ description: 'The kind of answer', examples: ['date'] }),
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
    calculate: steering.optional().meta({
      description: 'Worked out from other answers, never asked',
      examples: ['pounds(25) * adults'],
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
    about: slug.optional().meta({
      description:
        'Whose data it is: applicant and reporter are the person who answers, any other name is somebody else',
      examples: ['applicant'],
    }),
    need: z.union([reason, wording]).meta({
      description: 'Why the service must ask it: for residents in each language, or one text for all',
      examples: ['To send the crew to the right door'],
    }),
    keep: retention,
    purpose: Purpose.optional(),
  })
  .meta({ description: 'One answer that the service asks for or works out' });
export type Question = z.infer<typeof Question>;

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
