import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { render } from 'preact-render-to-string';
import { setCookie } from './host-cookies.js';
import { languageCookie } from './language.js';
import { type FileBody, NotFound, type PageReply, type PageRequest, type Route, redirect } from './page.js';
import { paths } from './paths.js';
import { readQuery, readRequest } from './read-request.js';
import { FilesNotTaken, readSending } from './sending/read-sending.js';
import { answerUnopened } from './unopened/answer-unopened.js';
import { answerMandateOver, answerSignedOut, answerUnsigned } from './unsigned/answer-unsigned.js';
import type { Web } from './web.js';

/**
 * Officers of one council share its address, so each is counted by their own session on pages that open to nobody without one;
 * others by address, IPv6 by its /64: by a cookie that they make up they would never be counted.
 */
function limitOf(route: Route, max: number) {
  const limit = { max, timeWindow: '1 minute' } as const;
  if (route.access !== 'staff') return limit;
  return { ...limit, keyGenerator: ({ cookies, ip }: FastifyRequest) => cookies.staff ?? ip };
}

/** Whether a browser asks before anybody wants to see it (Sec-Purpose, Fetch Standard). */
const isAhead = ({ headers }: FastifyRequest): boolean => /\bprefetch\b/.test(String(headers['sec-purpose'] ?? ''));

/** Puts one row of the route table on the server. */
export function addRoute(app: FastifyInstance, web: Web, route: Route): void {
  const limit = route.perMinute ? { rateLimit: limitOf(route, route.perMinute) } : {};
  app.route({
    method: route.method,
    url: route.path,
    config: limit,
    // To open a case is to look at somebody: nothing of the desk is asked for by a program that shows it to nobody.
    exposeHeadRoute: route.access !== 'staff' && !route.isForOthersToo,
    handler: async (incoming: FastifyRequest, reply: FastifyReply) => {
      if ((route.access === 'staff' || route.isForOthersToo) && isAhead(incoming))
        return reply.code(503).header('cache-control', 'no-store').send();
      if (incoming.isMultipart() && !route.takesFiles) throw new FilesNotTaken();
      const request = await readRequest(web, incoming, route);
      const sending = route.takesFiles ? readSending(incoming, reply) : undefined;
      const answer = await answerRoute(route, request && sending ? { ...request, sending } : request);
      return sendPage(reply, request, answer);
    },
  });
}

async function answerRoute(route: Route, request: PageRequest | undefined): Promise<PageReply> {
  if (!request) throw new NotFound();
  if (!request.place.isLive && route.access !== 'staff' && !route.isBeforeOpening) return answerUnopened(request);
  if (route.access === 'staff' && !request.officer) return answerUnsigned(request, route.method);
  if (route.access === 'resident' && !request.resident) return answerSignedOut(request, route.method);
  if (request.isAssistedOver) return redirect(paths.assist);
  if (request.resident?.isMandateOver && route.path !== paths.actFor) return answerMandateOver(request);
  return route.handle(request);
}

/** Sends a page's answer; pages are never kept by caches in between, since they are about one person. */
export function sendPage(
  reply: FastifyReply,
  request: Pick<PageRequest, 'language' | 'isSecure'> | undefined,
  answer: PageReply,
): FastifyReply {
  for (const change of answer.cookies ?? []) setCookie(reply, change, request?.isSecure ?? false);
  switch (answer.kind) {
    case 'redirect':
      if (answer.isLeaving) reply.header('clear-site-data', answer.keepsStores ? '"cache"' : '"cache", "storage"');
      return reply.redirect(answer.to, 303);
    case 'file':
      return sendFile(reply, answer);
    case 'page':
      return reply
        .code(answer.status)
        .header('cache-control', 'no-store')
        .header('content-language', request?.language ?? 'en')
        .type('text/html; charset=utf-8')
        .send(`<!doctype html>${render(answer.view)}`);
  }
}

/** What somebody sent is shut into itself: no script, no form, no other address (Content Security Policy 3). */
const shut = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox" };

/** The name by which a file is kept, in ASCII and, where it has more, as it is (RFC 6266). */
function disposition(name: string, isShown: boolean): string {
  const ascii = name.replace(/[^ -~]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const extended = ascii === name ? '' : `; filename*=UTF-8''${whole}`;
  return `${isShown ? 'inline' : 'attachment'}; filename="${ascii}"${extended}`;
}

/** What is open to everybody may be read by another site's scripts too; anything else is kept by nobody. */
function sendFile(reply: FastifyReply, answer: PageReply & { kind: 'file' }): FastifyReply {
  const { name, isOpen, isNamedByContent, status, type, body } = answer;
  if (status) reply.code(status).header('retry-after', '2');
  if (name) reply.header('content-disposition', disposition(name, answer.fromOutside?.isShown ?? false));
  if (answer.fromOutside) reply.headers({ ...shut, 'content-length': answer.fromOutside.size });
  if (isOpen) reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  return reply
    .header(
      'cache-control',
      isNamedByContent ? 'public, max-age=31536000, immutable' : isOpen ? 'no-cache' : 'no-store',
    )
    .type(type)
    .send(toPayload(body));
}

const toPayload = (body: FileBody) =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : Readable.from(body, { objectMode: false });

/** A language that was chosen in the address holds for the pages that follow, those of errors too. */
export function keepLanguage(request: FastifyRequest, reply: FastifyReply): void {
  const { lang } = readQuery(request);
  if (lang !== 'en' && lang !== 'cy') return;
  setCookie(reply, { name: languageCookie, value: lang, maxAge: 365 * 24 * 3600 }, request.protocol === 'https');
}
