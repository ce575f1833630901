import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiRoute, Served } from './api-route.js';
import { addNotifyReceipts } from './notify-receipts.js';
import { openApi } from './open-api.js';
import { addOpen311 } from './open311/index.js';
import { addPayNews } from './pay-news.js';
import { sendProblem } from './problem.js';
import { describePaths } from './programs/describing/describe-paths.js';
import { addPrograms, programsBase } from './programs/index.js';
import { programRoutes } from './programs/routes.js';
import { proveClient } from './prove-client.js';
import { readQuery } from './read-query.js';
import { apiRoutes, base } from './routes.js';

/** Calls a minute: of one client, and from one address whoever it is. */
const [mostOfClient, mostOfAddress] = [120, 600];

/** Which client a request was proved to be of, for its limit. */
const proved = new WeakMap<FastifyRequest, string>();
type Limit = ReturnType<FastifyInstance['createRateLimit']>;

async function answer(served: Served, route: ApiRoute, limit: Limit, request: FastifyRequest, reply: FastifyReply) {
  const { house } = served;
  const place = await served.findPlace(request.headers.host);
  if (!place?.isLive) return sendProblem(reply, { code: 'no-place' });
  const origin = `${request.protocol}://${request.headers.host ?? ''}`;
  const { authorization } = request.headers;
  const client = await proveClient(house, { place: place.id, authorization, audience: `${origin}${base}` });
  if (!client) return sendProblem(reply, { code: 'unknown-client' });
  proved.set(request, `${place.id} ${client.name}`);
  if (isExceeded(await limit(request))) return sendProblem(reply, { code: 'too-many' });
  const query = readQuery(request.query, route.query);
  if (!query.ok) return sendProblem(reply, query.problem);
  const who = { place: place.id, actor: { kind: 'client', name: client.name }, channel: 'api' } as const;
  const told = await route.handle({ house, place, who, client, asked: query.asked, origin });
  if ('problem' in told) return sendProblem(reply, told.problem);
  return reply.header('cache-control', 'no-store').type('application/json').send(JSON.stringify(told.body));
}

const isExceeded = (told: Awaited<ReturnType<Limit>>): boolean => !told.isAllowed && told.isExceeded;

/** Puts the API on the server that has the pages. */
export function addApi(app: FastifyInstance, served: Served): void {
  const timeWindow = '1 minute';
  const keyGenerator = (request: FastifyRequest) => `api ${proved.get(request) ?? request.ip}`;
  const limit = app.createRateLimit({ max: mostOfClient, timeWindow, keyGenerator });
  app.setErrorHandler((error: { statusCode?: number; name?: string }, _request, reply) => {
    if (error.statusCode === 429) return sendProblem(reply, { code: 'too-many' });
    // What a machine sends that is larger than what it may, or breaks off, is its own fault and none of ours.
    if (error.statusCode === 413 || error.statusCode === 400) return reply.code(error.statusCode).send();
    served.house.log.error({ fault: error.name ?? 'Error' }, 'a call of the API failed');
    return sendProblem(reply, { code: 'fault' });
  });
  const config = { rateLimit: { max: mostOfAddress, timeWindow } };
  for (const route of apiRoutes)
    app.get(route.path, { config, exposeHeadRoute: false }, (request, reply) =>
      answer(served, route, limit, request, reply),
    );
  addPayNews(app, served, config);
  addNotifyReceipts(app, served, config);
  addOpen311(app, served, config);
  addPrograms(app, served, config);
  app.get('/api/openapi.json', { config }, (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('application/json')
      .send(openApi(apiRoutes, describePaths(programRoutes, programsBase))),
  );
}
