import type { FastifyInstance } from 'fastify';
import { checkReady } from '../../../platform/database/check-ready.js';
import type { House } from '../../../platform/house.js';
import { metricsText } from '../../../platform/metrics.js';
import { paths } from '../paths.js';

/** The three addresses that machines ask: am I alive, may I be sent people, and the figures. */
export function addHealth(app: FastifyInstance, house: House): void {
  app.get(paths.health, async (_request, reply) => reply.type('text/plain').send('ok\n'));
  app.get(paths.ready, async (_request, reply) => {
    const state = await checkReady(house);
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  app.get(paths.metrics, async (_request, reply) => {
    const { type, text } = await metricsText();
    return reply.type(type).send(text);
  });
}
