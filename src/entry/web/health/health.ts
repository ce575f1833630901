import type { FastifyInstance } from 'fastify';
import { checkReady } from '../../../platform/database/check-ready.js';
import { checkDisk } from '../../../platform/disk.js';
import { metricsText, startMetrics } from '../../../platform/metrics.js';
import { paths } from '../paths.js';
import type { WebOptions } from '../web.js';

/** The three addresses that machines ask: am I alive, may I be sent people, and the figures. */
export function addHealth(app: FastifyInstance, { house, data }: Pick<WebOptions, 'house' | 'data'>): void {
  startMetrics(house.database);
  app.get(paths.health, async (_request, reply) => reply.type('text/plain').send('ok\n'));
  app.get(paths.ready, async (_request, reply) => {
    const { ready, checks } = await checkReady(house);
    const disk = data === undefined ? 'not known' : await checkDisk(data).catch(() => 'the data folder cannot be read');
    const hasRoom = data === undefined || disk === 'ok';
    return reply.code(ready && hasRoom ? 200 : 503).send({ ready: ready && hasRoom, checks: { ...checks, disk } });
  });
  app.get(paths.metrics, async (_request, reply) => {
    const { type, text } = await metricsText();
    return reply.type(type).send(text);
  });
}
