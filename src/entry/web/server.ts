import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { keepReadings } from './content/keep-readings.js';
import { addFakeNotify } from './demo/notify/add-fake-notify.js';
import { addFakePay } from './demo/pay/add-fake-pay.js';
import { answerFault, answerMissing, answerProblem } from './errors/answer.js';
import { answerUnread } from './errors/answer-unread.js';
import { addField } from './field/add-field.js';
import { isFromOurPages, saidOrigin } from './guard.js';
import { addHealth } from './health/health.js';
import { readCookies } from './host-cookies.js';
import { measureRequests } from './measure.js';
import type { Route } from './page.js';
import { createPlaceFinder } from './place.js';
import { watchPressure } from './pressure.js';
import { protectingHeaders } from './protecting-headers.js';
import { addRoute, keepLanguage } from './route.js';
import { brokenAddress, routedUrl } from './routed-url.js';
import { listRoutes } from './routes.js';
import { endSlowForms, mostSending } from './sending/end-slow-forms.js';
import { sendingLimits } from './sending/read-sending.js';
import type { Web, WebOptions } from './web.js';

/** Long answers are refused by their question with a sentence; only what no form of ours could send stops here. */
const bodyLimit = 4 * 1024 * 1024;

type AnswerFault = (fault: unknown, request: FastifyRequest, reply: FastifyReply) => unknown;

/** A server with no pages yet: what protects every answer, styles and scripts, and what is said where one of these fails. */
export async function createApp(
  { proxies = 0, assets, onRoute }: Pick<WebOptions, 'proxies' | 'assets' | 'onRoute'>,
  answer: AnswerFault,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    trustProxy: (_address: string, hop: number) => hop < proxies,
    logger: false,
    exposeHeadRoutes: true,
    rewriteUrl: ({ url }) => routedUrl(url),
    // A parameter of any length is a page that is not there; the server's own limit on headers bounds it.
    routerOptions: { maxParamLength: 16_384 },
    requestTimeout: mostSending,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnread,
  });
  if (onRoute) app.addHook('onRoute', ({ method, url }) => onRoute({ method: [method].flat().join(), url }));
  // Before any route: each keeps the handler that it finds.
  app.setErrorHandler(answer);
  await addPlugins(app, assets);
  return app;
}

/** The web server, not yet listening. */
export async function createWeb(options: WebOptions): Promise<FastifyInstance> {
  const web = { ...options, findPlace: createPlaceFinder(options.house) };
  const app = await createApp(options, (fault, request, reply) => answerFault(web, fault, request, reply));
  measureRequests(app);
  endConnections(app);
  keepReadings(app, options.house);
  addHealth(app, options);
  app.setNotFoundHandler((request, reply) => answerMissing(web, request, reply));
  await app.register(async (pages) => addPages(pages, web));
  await app.register(async (phones) => addField(phones, web));
  if (web.isDemo) await app.register(async (pay) => addFakePay(pay, web));
  if (web.isDemo) await app.register(async (notify) => addFakeNotify(notify, web));
  await app.register(async (others) => options.beside?.(others, web));
  return app;
}

/** An answer that is sent while the server closes is its connection's last: browsers would hold it open for a minute. */
function endConnections(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', (_request, reply, _payload, next) => {
    if (isClosing) reply.header('connection', 'close');
    next();
  });
}

function addPages(app: FastifyInstance, web: Web): void {
  const isPressed = watchPressure(app, web.house.database, web.pressure);
  app.addHook('onRequest', (request, reply, next) => {
    const problem = isPressed() ? 'busy' : isFromOurPages(saidOrigin(request)) ? undefined : 'elsewhere';
    if (problem) answerProblem(web, request, reply, problem).catch(next);
    else next();
  });
  app.all(brokenAddress, (request, reply) => answerProblem(web, request, reply, 'bad'));
  const { change = (route: Route) => route } = web;
  for (const route of listRoutes()) if (!route.demoOnly || web.isDemo) addRoute(app, web, change(route));
}

async function addPlugins(app: FastifyInstance, assets: string): Promise<void> {
  await app.register(cookie);
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(protectingHeaders);
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    request.cookies = readCookies(request);
    keepLanguage(request, reply);
    next();
  });
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit, parser: (text) => new URLSearchParams(text) as never });
  await app.register(multipart, { limits: sendingLimits });
  endSlowForms(app);
  await app.register(rateLimit, { global: false });
  await app.register(statics, { root: assets, prefix: '/assets/', maxAge: '1h', preCompressed: true });
}
