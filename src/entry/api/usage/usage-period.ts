import { listStream } from '../../../foundation/record/index.js';
import { read } from '../../../platform/house.js';
import type { ApiRoute } from '../api-route.js';

const moment = { type: ['string', 'null'], format: 'date-time' };

/** Looks are kept as long as the record is: from the place's first day to this moment. */
export const usagePeriodRoute: ApiRoute = {
  path: '/api/usage/v1/usagePeriod',
  about: 'Of which time it is known who used whose data.',
  query: {},
  answer: {
    type: 'object',
    required: ['periodStart', 'periodEnd'],
    properties: { periodStart: moment, periodEnd: moment },
  },
  async handle({ house, who, place }) {
    const [first] = await read(house, who, (ctx) => listStream(ctx.db, place.id, 'place', { most: 1 }));
    return {
      body: { periodStart: first?.occurredAt.toISOString() ?? null, periodEnd: house.clock.now().toISOString() },
    };
  },
};
