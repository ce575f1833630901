import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { House } from '../../platform/house.js';
import type { Words } from '../../platform/language/index.js';
import { answerFault, answerMissing } from './errors/answer.js';
import { isFromOurPages } from './guard.js';
import { addHealth } from './health/health.js';
import { createPlaceFinder } from './place.js';
import { addRoute } from './route.js';
import { listRoutes } from './routes.js';

/** Long answers are refused by their question with a sentence; only what no form of ours could send stops here. */
const bodyLimit = 4 * 1024 * 1024;

export interface WebOptions {
  readonly house: House;
  /** The folder of built styles and scripts. */
  readonly assets: string;
  /** Switches on the one-click sign-in of the demonstration. */
  readonly isDemo: boolean;
  /** What every page says besides, while it holds: that the demonstration is still being filled. */
  readonly notice?: () => Words | undefined;
  /** How many proxies in front may be believed about the caller's address; none by default. */
  readonly proxies?: number;
}

/** The web server, not yet listening. */
export async function createWeb(options: WebOptions): Promise<FastifyInstance> {
  const { proxies = 0 } = options;
  const trustProxy = (_address: string, hop: number) => hop < proxies;
  const app = Fastify({ bodyLimit, trustProxy, logger: false, exposeHeadRoutes: true });
  await addPlugins(app, options);
  app.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers;
    const fetchSite = request.headers['sec-fetch-site'];
    const said = { method: request.method, host, origin, fetchSite: Array.isArray(fetchSite) ? undefined : fetchSite };
    if (!isFromOurPages(said))
      return reply.code(403).type('text/plain').send('This form was sent from another site.\n');
  });
  addHealth(app, options.house);
  const web = { ...options, findPlace: createPlaceFinder(options.house) };
  for (const route of listRoutes()) if (!route.demoOnly || options.isDemo) addRoute(app, web, route);
  app.setNotFoundHandler((request, reply) => answerMissing(web, request, reply));
  app.setErrorHandler((error, request, reply) => answerFault(web, error, request, reply));
  return app;
}

async function addPlugins(app: FastifyInstance, { assets }: WebOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    hsts: false,
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit, parser: (text) => new URLSearchParams(text) as never });
  await app.register(rateLimit, { global: false });
  await app.register(statics, { root: assets, prefix: '/assets/', maxAge: '1h' });
}
