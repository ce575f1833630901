import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { page } from '../page.js';
import { paths } from '../paths.js';
import { readFrame } from '../read-request.js';
import { sendPage } from '../route.js';
import { createApp } from '../server.js';
import type { WebOptions } from '../web.js';
import { lookAgainAfter, StartingPage } from './view.js';

export interface Door {
  /** The port that was taken, for the site to go on with. */
  readonly port: number;
  /** Leaves the port to the site; a second time does nothing. */
  close(): Promise<void>;
}

interface DoorOptions extends Pick<WebOptions, 'assets' | 'proxies'> {
  readonly port: number;
  readonly host: string;
}

/** No place can be read yet: the page stands in none. */
const nowhere = { findPlace: async () => undefined, isDemo: false } as const;

/** Browsers ask for pages by this; programs and probes do not. */
const isBrowser = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html');

async function answerStarting(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('retry-after', String(lookAgainAfter)).header('cache-control', 'no-store');
  if (!isBrowser(request)) return reply.code(503).send({ ready: false, checks: { start: 'under way' } });
  const frame = await readFrame(nowhere, request);
  const again = request.method === 'POST' ? paths.home : undefined;
  return sendPage(reply, frame, page(<StartingPage frame={frame} again={again} />, 503));
}

function createDoor(options: DoorOptions): Promise<FastifyInstance> {
  return createApp(options, (_fault, request, reply) => answerStarting(request, reply));
}

/**
 * Takes the site's port before there is a site: whoever comes while the database starts and is brought up to date reads
 * that it will be here in a moment. Nothing is asked of any database.
 */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const app = await createDoor(options);
  app.get(paths.health, async (_request, reply) => reply.type('text/plain').send('ok\n'));
  app.setNotFoundHandler(answerStarting);
  await app.listen({ port: options.port, host: options.host });
  const address = app.server.address();
  let closing: Promise<void> | undefined;
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () => {
      closing ??= app.close();
      // A browser may hold a connection open for a minute without asking anything.
      app.server.closeAllConnections();
      return closing;
    },
  };
}
