import type { FastifyInstance } from 'fastify';
import type { House } from '../../../platform/house.js';
import { writeReadings } from '../../../work/content/index.js';

const everyMilliseconds = 60_000;

/** Writes down once a minute, and when the server ends, how often pages were read: each process counts its own. */
export function keepReadings(app: FastifyInstance, house: House): void {
  const write = () =>
    writeReadings(house).catch((fault: unknown) =>
      house.log.error({ fault: fault instanceof Error ? fault.name : typeof fault }, 'readings could not be written'),
    );
  const timer = setInterval(write, everyMilliseconds);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await write();
  });
}
