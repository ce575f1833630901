import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nameProblem } from '../errors/problem.js';
import { isFromOurPages, saidOrigin } from '../guard.js';
import { watchPressure } from '../pressure.js';
import { readRequest } from '../read-request.js';
import type { Web } from '../web.js';
import type { FieldRoute } from './calls/call.js';
import { sendProblem } from './calls/problem.js';
import { fieldRoutes } from './calls/routes.js';

/** Two hundred commands, or a few photos, as a phone sends them at once. */
const mostBytes = 6 * 1024 * 1024;

async function answer(web: Web, route: FieldRoute, incoming: FastifyRequest, reply: FastifyReply) {
  const request = await readRequest(web, incoming, { access: 'staff' });
  if (!request) return sendProblem(reply, { code: 'no-place' });
  const { officer, who } = request;
  if (!officer) return sendProblem(reply, { code: 'signed-out' });
  const told = await route.handle({ request, who: { ...who, channel: 'field' }, officer, body: incoming.body });
  if ('problem' in told) return sendProblem(reply, told.problem);
  return reply.header('cache-control', 'no-store').type('application/json').send(JSON.stringify(told.body));
}

/** Says what failed without what was sent: messages of faults may quote it. */
function answerFault(web: Web, fault: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = nameProblem(fault);
  if (problem === 'tooOften') return sendProblem(reply, { code: 'too-many' });
  if (problem === 'tooMuch') return sendProblem(reply, { code: 'too-large' });
  if (problem === 'bad') return sendProblem(reply, { code: 'bad-body' });
  if (problem === 'lost') return sendProblem(reply, { code: 'busy' });
  const { name = 'Error' } = fault as { name?: string };
  web.house.log.error({ fault: name, route: request.routeOptions.url ?? '' }, 'a call of a phone failed');
  return sendProblem(reply, { code: 'fault' });
}

/** Puts on the server what the field app asks: JSON, by the officer's own session, from our own pages alone. */
export function addField(app: FastifyInstance, web: Web): void {
  const isPressed = watchPressure(app, web.house.database, web.pressure);
  app.removeAllContentTypeParsers();
  const parser = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: mostBytes }, parser);
  app.setErrorHandler((fault, request, reply) => answerFault(web, fault, request, reply));
  app.addHook('onRequest', (request, reply, next) => {
    const code = isPressed() ? 'busy' : isFromOurPages(saidOrigin(request)) ? undefined : 'elsewhere';
    if (code) sendProblem(reply, { code });
    else next();
  });
  for (const route of fieldRoutes) {
    const rateLimit = {
      ...{ max: route.perMinute, timeWindow: '1 minute' },
      keyGenerator: ({ cookies, ip }: FastifyRequest) => `field ${route.path} ${cookies.staff ?? ip}`,
    };
    app.route({
      ...{ method: route.method, url: route.path, config: { rateLimit }, exposeHeadRoute: false, bodyLimit: mostBytes },
      handler: (request, reply) => answer(web, route, request, reply),
    });
  }
}
