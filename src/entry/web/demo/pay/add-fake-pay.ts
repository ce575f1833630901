import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { paths } from '../../paths.js';
import type { Web } from '../../web.js';
import { fakeOf } from './fake-of.js';
import type { FakePay, FakePayment } from './fake-pay.js';

const asked = z.object({
  amount: z.int().min(1).max(10_000_000),
  reference: z.string().max(255),
  description: z.string().max(255),
  return_url: z.url(),
  language: z.enum(['en', 'cy']).default('en'),
});
const refundAsked = z.object({ amount: z.int().min(1), refund_amount_available: z.int().optional() });

const finished = (status: FakePayment['status']): boolean =>
  !['created', 'started', 'submitted', 'capturable'].includes(status);

/** A payment as the API tells it. Its form is where the visitor is. */
function toAnswer(one: FakePayment) {
  const form = new URL(paths.demoCard(one.payment_id), one.return_url).href;
  const isOpen = one.status === 'created' || one.status === 'started';
  return {
    ...{ payment_id: one.payment_id, amount: one.amount, reference: one.reference, description: one.description },
    ...{ language: one.language, return_url: one.return_url, created_date: one.created_date },
    state: { status: one.status, finished: finished(one.status), ...(one.code ? { code: one.code } : {}) },
    _links: { next_url: isOpen ? { href: form, method: 'GET' } : null },
  };
}

const problem = (reply: FastifyReply, status: number, code: string) =>
  reply.code(status).send({ code, description: 'The fake of the demonstration refuses this.' });

/** The bank of one that was submitted answers after it was read some times. */
function readOnce(fake: FakePay, one: FakePayment): FakePayment {
  if (one.status !== 'submitted') return one;
  const readsLeft = (one.readsLeft ?? 1) - 1;
  return fake.keep(readsLeft > 0 ? { ...one, readsLeft } : { ...one, status: 'success', readsLeft: 0 });
}

type Params = { Params: { id: string } };

function addPayments(api: FastifyInstance, fake: FakePay, now: () => Date): void {
  api.post('/v1/payments', (request, reply) => {
    const body = asked.safeParse(request.body);
    if (!body.success) return problem(reply, 400, 'P0102');
    const key = String(request.headers['idempotency-key'] ?? fake.drawId());
    const text = JSON.stringify(body.data);
    const before = fake.list().find((one) => one.key === key);
    if (before) return before.asked === text ? reply.code(201).send(toAnswer(before)) : problem(reply, 409, 'P0191');
    const made = { payment_id: fake.drawId(), key, asked: text, created_date: now().toISOString(), refunds: [] };
    return reply.code(201).send(toAnswer(fake.keep({ ...made, ...body.data, status: 'created' })));
  });
  api.get<Params>('/v1/payments/:id', ({ params }, reply) => {
    const one = fake.find(params.id);
    return one ? reply.send(toAnswer(readOnce(fake, one))) : problem(reply, 404, 'P0200');
  });
  api.post<Params>('/v1/payments/:id/cancel', ({ params }, reply) => {
    const one = fake.find(params.id);
    if (!one) return problem(reply, 404, 'P0500');
    if (finished(one.status)) return problem(reply, 400, 'P0501');
    fake.keep({ ...one, status: 'cancelled', code: 'P0040' });
    return reply.code(204).send();
  });
}

function addRefunds(api: FastifyInstance, fake: FakePay, now: () => Date): void {
  api.post<Params>('/v1/payments/:id/refunds', ({ params, body }, reply) => {
    const one = fake.find(params.id);
    const wanted = refundAsked.safeParse(body);
    if (!one) return problem(reply, 404, 'P0600');
    const left = one.amount - one.refunds.reduce((sum, { amount }) => sum + amount, 0);
    if (!wanted.success || one.status !== 'success' || wanted.data.amount > left) return problem(reply, 400, 'P0603');
    if ((wanted.data.refund_amount_available ?? left) !== left) return problem(reply, 412, 'P0604');
    const made = { amount: wanted.data.amount, status: 'submitted' as const, created_date: now().toISOString() };
    const refund = { refund_id: fake.drawId(), ...made };
    fake.keep({ ...one, refunds: [...one.refunds, refund] });
    return reply.code(202).send(refund);
  });
  api.get<Params>('/v1/payments/:id/refunds', ({ params }, reply) => {
    const one = fake.find(params.id);
    if (!one) return problem(reply, 404, 'P0700');
    // The bank has made it by the time at which somebody asks.
    const refunds = one.refunds.map((refund) => ({ ...refund, status: 'success' as const }));
    fake.keep({ ...one, refunds });
    return reply.send({ payment_id: one.payment_id, _embedded: { refunds } });
  });
}

function within(request: FastifyRequest, date: string): boolean {
  const { from_date: from = '', to_date: to = '9' } = request.query as Record<string, string | undefined>;
  return date >= from && date < to;
}

function addSearch(api: FastifyInstance, fake: FakePay): void {
  api.get('/v1/payments', (request, reply) => {
    const results = fake.list().filter((one) => one.status === 'success' && within(request, one.created_date));
    return reply.send({ total: results.length, results: results.map(toAnswer), _links: {} });
  });
  api.get('/v1/refunds', (request, reply) => {
    const results = fake
      .list()
      .flatMap(({ payment_id, refunds }) => refunds.map((refund) => ({ ...refund, payment_id })))
      .filter(({ created_date }) => within(request, created_date));
    return reply.send({ total: results.length, results, _links: {} });
  });
}

/** What of GOV.UK Pay's API our client asks, over payments that nobody makes. Exists in a demonstration alone. */
export async function addFakePay(app: FastifyInstance, web: Web): Promise<void> {
  const fake = fakeOf(web.house, web.data);
  const now = () => web.house.clock.now();
  await app.register(
    async (api) => {
      api.removeAllContentTypeParsers();
      api.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: 10_000 },
        api.getDefaultJsonParser('error', 'error'),
      );
      api.addHook('onRequest', (request, reply, next) => {
        if (request.headers.authorization === 'Bearer demo') next();
        else problem(reply, 401, 'P0900');
      });
      addPayments(api, fake, now);
      addRefunds(api, fake, now);
      addSearch(api, fake);
    },
    { prefix: paths.demoPay },
  );
}
