import { z } from 'zod';
import { workingDays } from './codes.js';

/** How the service is made better by those who use it and those who work on it. */
export const Improve = z
  .strictObject({
    'answer-within': workingDays.meta({
      description: 'Within which time its owner answers what people propose; ten working days unless said',
      examples: ['10 working days'],
    }),
  })
  .meta({
    description: 'How it is improved with people',
    examples: [{ 'answer-within': '10 working days' }],
  });
