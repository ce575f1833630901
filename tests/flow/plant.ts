import { createElement, Fragment } from 'preact';
import type { PageReply, Route } from '../../src/entry/web/page.js';

/** How a leak may look: as words, by how long an answer is, in a header. */
const shapes = ['words', 'length', 'header'] as const;
type Shape = (typeof shapes)[number];

const hintOf = (secret: string, shape: Shape): string => (shape === 'length' ? ' '.repeat(secret.length) : secret);

/** The reply with a secret in it, in a shape that such a reply can have. */
function leak(reply: PageReply, secret: string, shape: Shape): PageReply {
  const hint = hintOf(secret, shape);
  if (shape !== 'header' && reply.kind === 'page')
    return { ...reply, view: createElement(Fragment, null, reply.view, hint) };
  if (
    shape !== 'header' &&
    reply.kind === 'file' &&
    !(typeof reply.body === 'object' && Symbol.asyncIterator in reply.body)
  )
    return { ...reply, body: Buffer.concat([Buffer.from(reply.body), Buffer.from(hint)]) };
  return { ...reply, cookies: [...(reply.cookies ?? []), { name: 'planted', value: `${secret.length}` }] };
}

/** Plants a leak of the secret in every row of the route table, each in one of the shapes. */
export function plantIn(secret: string, rows: Map<string, Shape>): (route: Route) => Route {
  return (route) => {
    const shape = shapes[rows.size % shapes.length] ?? 'words';
    rows.set(`${route.method} ${route.path}`, shape);
    return { ...route, handle: async (request) => leak(await route.handle(request), secret, shape) };
  };
}
