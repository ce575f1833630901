import { z } from 'zod';
import { slug } from './codes.js';

/** Whose declaration one began as, and which version of it: so that a later one can be brought in. */
export const Origin = z
  .strictObject({
    place: slug.meta({ description: 'The place that shared it, as its key names it', examples: ['otherham'] }),
    service: slug.meta({ description: 'What it is called there', examples: ['missed-bin'] }),
    version: z
      .int()
      .positive()
      .meta({ description: 'The version that was last brought in', examples: [3] }),
  })
  .meta({ description: 'The declaration of another place that this one came from' });
export type Origin = z.infer<typeof Origin>;
