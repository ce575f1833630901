import { z } from 'zod';
import { dpvPurposes } from '../../../platform/dpv.js';
import { reason, slug } from './codes.js';

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
