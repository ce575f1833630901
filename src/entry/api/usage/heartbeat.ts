import type { ApiRoute } from '../api-route.js';

/** Whether it answers, and what time it is here. */
export const heartbeatRoute: ApiRoute = {
  path: '/api/usage/v1/heartbeat',
  about: 'Whether this API answers.',
  query: {},
  answer: {
    type: 'object',
    required: ['appName', 'serverTime'],
    properties: { appName: { type: 'string' }, serverTime: { type: 'string', format: 'date-time' } },
  },
  handle: async ({ house, place }) => ({
    body: { appName: place.slug, serverTime: house.clock.now().toISOString() },
  }),
};
