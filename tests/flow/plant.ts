import type { FastifyInstance } from 'fastify';
import { createElement, Fragment } from 'preact';
import type { FileBody, PageReply, PageRequest, Route } from '../../src/entry/web/page.js';
import { sendPage } from '../../src/entry/web/route.js';

/** How a leak may look: as words, by how long an answer is, in a header. */
const shapes = ['words', 'length', 'header'] as const;
type Shape = (typeof shapes)[number];

const hintOf = (secret: string, shape: Shape): string => (shape === 'length' ? ' '.repeat(secret.length) : secret);

/** Whether a body is read once only, by the true answer. */
const isStream = (body: FileBody): body is AsyncIterable<string | Buffer> =>
  typeof body === 'object' && Symbol.asyncIterator in body;

/** Without the bytes that the true answer took, nor their count, which would be waited for. */
const withoutBody = ({ fromOutside, ...reply }: PageReply & { kind: 'file' }): PageReply => ({
  ...{ ...reply, body: Buffer.alloc(0) },
  ...(fromOutside ? { fromOutside: { ...fromOutside, size: 0 } } : {}),
});

/** The reply with a secret in it, in a shape that such a reply can have. */
function leak(reply: PageReply, secret: string, shape: Shape): PageReply {
  const hint = hintOf(secret, shape);
  if (shape !== 'header' && reply.kind === 'page')
    return { ...reply, view: createElement(Fragment, null, reply.view, hint) };
  if (shape !== 'header' && reply.kind === 'file' && !isStream(reply.body))
    return { ...reply, body: Buffer.concat([Buffer.from(reply.body), Buffer.from(hint)]) };
  const rest = reply.kind === 'file' && isStream(reply.body) ? withoutBody(reply) : reply;
  return { ...rest, cookies: [...(reply.cookies ?? []), { name: 'planted', value: `${secret.length}` }] };
}

/** Where the leak is sent from that was planted in the last answer; no row of the house's own, so nobody walks there. */
export const plantedAt = '/planted';

/** A leak of a secret in every row of the route table, each in one of the shapes. */
export interface Planting {
  /** Every row, and the shape in which it leaks. */
  readonly rows: ReadonlyMap<string, Shape>;
  /** What a row answers stays as it is; beside it, what it would answer if it leaked is ready to be asked for. */
  readonly change: (route: Route) => Route;
  /** Sends that from `plantedAt`, by the same hand and once. */
  readonly beside: (app: FastifyInstance) => void;
  /** Whether there is anything to send. */
  readonly isReady: () => boolean;
}

export function plantIn(secret: string): Planting {
  const rows = new Map<string, Shape>();
  let ready: { readonly request: PageRequest; readonly reply: PageReply } | undefined;
  return {
    rows,
    change(route) {
      const shape = shapes[rows.size % shapes.length] ?? 'words';
      rows.set(`${route.method} ${route.path}`, shape);
      const handle = async (request: PageRequest) => {
        const reply = await route.handle(request);
        ready = { request, reply: leak(reply, secret, shape) };
        return reply;
      };
      return { ...route, handle };
    },
    beside(app) {
      app.get(plantedAt, (_request, sent) => {
        const now = ready;
        ready = undefined;
        return now ? sendPage(sent, now.request, now.reply) : sent.code(404).send();
      });
    },
    isReady: () => ready !== undefined,
  };
}
