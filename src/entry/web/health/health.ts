import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { checkReady } from '../../../platform/database/check-ready.js';
import { metricsText, startMetrics } from '../../../platform/metrics.js';
import { paths } from '../paths.js';
import type { WebOptions } from '../web.js';

/** Below this a database soon stops taking anything. */
const leastFree = 200 * 1024 * 1024;

/** Whether the disk of this folder has room: 'ok', or what is wrong in words for an operator. */
export async function checkDisk(folder: string, least = leastFree): Promise<string> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= least) return 'ok';
  return `${Math.floor(free / 1024 ** 2)} MB are free and ${Math.ceil(least / 1024 ** 2)} are needed: make room on the disk of the data folder`;
}

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
