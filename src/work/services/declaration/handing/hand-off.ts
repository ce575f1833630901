import { z } from 'zod';
import { slug, workingDays } from '../codes.js';

/** Who does the part of a case that is done while it is in a state, and by when. */
export const HandOff = z
  .strictObject({
    to: slug.meta({ description: 'The role that does it: of a partner, or of the council', examples: ['assessors'] }),
    within: workingDays.meta({
      description: 'How long it has for it, from when the case gets here',
      examples: ['10 working days'],
    }),
    accept: workingDays.optional().meta({
      description: 'How long it has to say that it takes it; until then it opens nothing. Left out, it has it at once',
      examples: ['2 working days'],
    }),
    back: slug.meta({
      description: 'The state that the case goes back to when it is declined, not taken in time or taken back',
      examples: ['received'],
    }),
  })
  .meta({ description: 'Hands this part of the case off to an organisation, which sees it only meanwhile' });
export type HandOff = z.infer<typeof HandOff>;
