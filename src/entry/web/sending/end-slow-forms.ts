import type { FastifyInstance } from 'fastify';

/** Milliseconds in which a form without files has to arrive. */
const mostForm = 60_000;

/** In which one with files has to: the room that takes them judges earlier how fast they come. */
export const mostSending = 20 * 60_000;

/** Ends a request whose form does not arrive, as the server itself would: one that sends files has longer. */
export function endSlowForms(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, next) => {
    const { raw, headers, method } = request;
    const isForm = method === 'POST' && !String(headers['content-type'] ?? '').startsWith('multipart/');
    if (isForm && !raw.complete) {
      const late = Object.assign(new Error('A form did not arrive.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      const timer = setTimeout(() => app.server.emit('clientError', late, raw.socket), mostForm);
      const arrived = () => clearTimeout(timer);
      raw.once('end', arrived);
      raw.once('close', arrived);
    }
    next();
  });
}
