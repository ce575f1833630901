import type { FastifyInstance } from 'fastify';
import { createHistogram } from '../../platform/metrics.js';

const durations = createHistogram('http_request', 'Time from a request to its answer, by the route’s pattern', [
  'method',
  'route',
  'status',
]);

/** Methods that nobody needs apart; any other word that a client makes up is one label. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** Measures every request. A label is the route's pattern, never the address that was asked for. */
export function measureRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, next) => {
    const labels = {
      method: methods.has(request.method) ? request.method : 'other',
      route: request.routeOptions.url ?? 'none',
      status: `${Math.floor(reply.statusCode / 100)}xx`,
    };
    durations.observe(labels, reply.elapsedTime / 1000);
    next();
  });
}
