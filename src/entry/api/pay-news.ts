import type { FastifyInstance } from 'fastify';
import { readBackByProvider } from '../../work/payments/index.js';
import type { Served } from './api-route.js';

const mostBytes = 100_000;
/** Where GOV.UK Pay sends its messages. */
const newsPath = '/webhooks/pay';

/**
 * Takes the messages of GOV.UK Pay. What one says is not believed: a message that is signed with the place's secret only has the payment
 * that it names read back. Sent twice, late or out of order it does the same.
 */
export function addPayNews(app: FastifyInstance, { house, findPlace }: Served, config: object): void {
  app.register(async (news) => {
    news.removeAllContentTypeParsers();
    news.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    );
    news.post(newsPath, { config }, async (request, reply) => {
      const place = await findPlace(request.headers.host);
      if (!place) return reply.code(404).send();
      const { body, headers } = request;
      const signature = headers['pay-signature'];
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const provider = await house.cards.readNews(
        place.id,
        bytes,
        typeof signature === 'string' ? signature : undefined,
      );
      if (provider === undefined) return reply.code(403).send();
      await readBackByProvider(house, { place: place.id }, provider);
      return reply.code(204).send();
    });
  });
}
