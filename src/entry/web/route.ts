import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { render } from 'preact-render-to-string';
import { languageCookie } from './language.js';
import {
  type CookieChange,
  type FileBody,
  NotFound,
  type PageReply,
  type PageRequest,
  type Place,
  type Route,
} from './page.js';
import { readRequest } from './read-request.js';
import type { WebOptions } from './server.js';
import { answerUnsigned } from './unsigned/answer-unsigned.js';

export interface Web extends WebOptions {
  readonly findPlace: (host: string | undefined) => Promise<Place | undefined>;
}

/** Officers of one council share its address, so each is counted by their own session. */
function limitOf(route: Route, max: number) {
  const keyGenerator = ({ cookies, ip }: FastifyRequest) => (route.access === 'staff' && cookies.staff) || ip;
  return { max, timeWindow: '1 minute', keyGenerator };
}

/** Puts one row of the route table on the server. */
export function addRoute(app: FastifyInstance, web: Web, route: Route): void {
  const limit = route.perMinute ? { rateLimit: limitOf(route, route.perMinute) } : {};
  app.route({
    method: route.method,
    url: route.path,
    config: limit,
    handler: async (incoming: FastifyRequest, reply: FastifyReply) => {
      const request = await readRequest(web, incoming, route.access === 'staff');
      const answer = await answerRoute(route, request);
      if (request && incoming.query && 'lang' in (incoming.query as object)) keepLanguage(reply, request);
      return sendPage(reply, request, answer);
    },
  });
}

async function answerRoute(route: Route, request: PageRequest | undefined): Promise<PageReply> {
  if (!request) throw new NotFound();
  if (route.access === 'staff' && !request.officer) return answerUnsigned(request, route.method);
  return route.handle(request);
}

/** Sends a page's answer; pages are never kept by caches in between, since they are about one person. */
export function sendPage(reply: FastifyReply, request: PageRequest | undefined, answer: PageReply): FastifyReply {
  for (const change of answer.cookies ?? []) setCookie(reply, change, request?.isSecure ?? false);
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, 303);
    case 'file':
      if (answer.name) reply.header('content-disposition', `attachment; filename="${answer.name}"`);
      return reply.type(answer.type).send(toPayload(answer.body));
    case 'page':
      return reply
        .code(answer.status)
        .header('cache-control', 'no-store')
        .header('content-language', request?.language ?? 'en')
        .type('text/html; charset=utf-8')
        .send(`<!doctype html>${render(answer.view)}`);
  }
}

const toPayload = (body: FileBody) =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : Readable.from(body, { objectMode: false });

function keepLanguage(reply: FastifyReply, request: PageRequest): void {
  setCookie(reply, { name: languageCookie, value: request.language, maxAge: 365 * 24 * 3600 }, request.isSecure);
}

function setCookie(reply: FastifyReply, { name, value, maxAge }: CookieChange, secure: boolean): void {
  const how = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  if (value === undefined) reply.clearCookie(name, how);
  else reply.setCookie(name, value, maxAge === undefined ? how : { ...how, maxAge });
}
