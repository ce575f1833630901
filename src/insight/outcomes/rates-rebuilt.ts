import type { Rebuilder } from '../../foundation/record/index.js';

/** How the teams' rates follow from the record. Cost lines do not: they are worked out anew from effort and rates. */
export const ratesRebuilt: Rebuilder = {
  table: 'outcomes.rate',
  streams: 'rate:',
  key: ['team', 'valid_from'],
  columns: ['pence_per_hour'],
  rebuild: (entries) =>
    entries.map(({ data: { team, valid_from, pence_per_hour } }) => ({ team, valid_from, pence_per_hour })),
};
