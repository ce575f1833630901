import type { FastifyInstance } from 'fastify';
import { act } from '../../platform/house.js';
import { noteReceipt } from '../../work/messages/index.js';
import type { Served } from './api-route.js';

const mostBytes = 20_000;
/** Where GOV.UK Notify sends its delivery receipts. */
const receiptsPath = '/webhooks/notify';

/**
 * Takes the receipts of GOV.UK Notify. One counts that bears the place's token and names a message that left by them; sent twice,
 * late or out of order it does the same. The number or address that stands in it is not looked at.
 */
export function addNotifyReceipts(app: FastifyInstance, { house, findPlace }: Served, config: object): void {
  app.register(async (calls) => {
    calls.removeAllContentTypeParsers();
    calls.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    );
    calls.post(receiptsPath, { config }, async (request, reply) => {
      const place = await findPlace(request.headers.host);
      if (!place) return reply.code(404).send();
      const { body, headers } = request;
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const receipt = await house.notify.readCall(place.id, bytes, headers.authorization);
      if (!receipt) return reply.code(403).send();
      const who = { place: place.id, actor: { kind: 'system', name: 'receipts' }, channel: 'system' } as const;
      await act(house, who, (ctx) => noteReceipt(ctx, receipt));
      return reply.code(204).send();
    });
  });
}
