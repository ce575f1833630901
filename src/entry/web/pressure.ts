import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../platform/database/db.js';

export interface PressureLimits {
  /** Most requests under way at once (default 1,000). */
  readonly mostAtOnce?: number;
  /** Most requests that wait for a connection of the database (default 500). */
  readonly mostWaiting?: number;
  /** Milliseconds by which a timer may come too late, a second's mean (default 1,000). */
  readonly longestDelay?: number;
}

/** Whether more would only make everybody wait: what cannot be served in good time is refused at once, and may be sent again. */
export type IsPressed = () => boolean;

/** Watches the load of this process until the server closes. */
export function watchPressure(
  app: FastifyInstance,
  database: Pick<Database, 'counts'>,
  { mostAtOnce = 1000, mostWaiting = 500, longestDelay = 1000 }: PressureLimits = {},
): IsPressed {
  let underWay = 0;
  let delay = 0;
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  const timer = setInterval(() => {
    delay = delays.mean / 1e6;
    delays.reset();
  }, 1000);
  timer.unref();
  app.addHook('onRequest', (_request, reply, next) => {
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    next();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    delays.disable();
  });
  return () => underWay > mostAtOnce || database.counts().waiting > mostWaiting || delay > longestDelay;
}
