import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { demoNotifyAccount } from '../../../../work/messages/index.js';
import { paths } from '../../paths.js';
import type { Web } from '../../web.js';
import { type FakeMessage, fakeNotifyOf } from './fake-notify.js';

const common = { reference: z.uuid() };
const textAsked = z.object({
  ...common,
  template_id: z.literal(demoNotifyAccount.text),
  phone_number: z.string().regex(/^\+447\d{9}$/),
  personalisation: z.object({ text: z.string().max(918) }),
});
const letterAsked = z.object({
  ...common,
  template_id: z.literal(demoNotifyAccount.letter),
  personalisation: z
    .object({ address_line_1: z.string(), address_line_2: z.string(), address_line_3: z.string() })
    .and(z.record(z.string(), z.string())),
});

/** Numbers of nobody (Ofcom), and what becomes of a text to each, as with a test key of Notify’s own. */
const madeUpNumbers: Readonly<Record<string, string>> = {
  '+447700900002': 'permanent-failure',
  '+447700900003': 'temporary-failure',
};

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const [service = '', secret = ''] = demoNotifyAccount.key.match(uuids) ?? [];
const driftSeconds = 30;

/** Whether a token is ours, by its signature, its issuer and its moment: as theirs is judged. */
function isToken(authorization: string | undefined, now: Date): boolean {
  const [head = '', claims = '', signature = ''] = authorization?.replace(/^Bearer /, '').split('.') ?? [];
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  if (signature !== expected) return false;
  const read = z
    .object({ iss: z.literal(service), iat: z.int() })
    .safeParse(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')));
  return read.success && Math.abs(now.getTime() / 1000 - read.data.iat) <= driftSeconds;
}

const problem = (reply: FastifyReply, status: number, error: string, message: string) =>
  reply.code(status).send({ status_code: status, errors: [{ error, message }] });

function addSending(api: FastifyInstance, web: Web): void {
  const fake = fakeNotifyOf(web.house);
  const take = (reply: FastifyReply, message: Omit<FakeMessage, 'id' | 'at'>) => {
    const id = web.house.ids.next<'message'>();
    fake.take({ ...message, id, at: web.house.clock.now() });
    return reply.code(201).send({ id, reference: message.reference });
  };
  api.post('/v2/notifications/sms', ({ body }, reply) => {
    const asked = textAsked.safeParse(body);
    if (!asked.success) return problem(reply, 400, 'ValidationError', `phone_number or text is not valid`);
    const { reference, phone_number: to, personalisation } = asked.data;
    const status = madeUpNumbers[to] ?? 'delivered';
    return take(reply, { reference, kind: 'sms', to, text: personalisation.text, status });
  });
  api.post('/v2/notifications/letter', ({ body }, reply) => {
    const asked = letterAsked.safeParse(body);
    if (!asked.success) return problem(reply, 400, 'ValidationError', 'address_line_3 is a required property');
    const { reference, personalisation } = asked.data;
    const { subject = '', text = '', ...address } = personalisation as Readonly<Record<string, string>>;
    const to = Object.values(address).join('\n');
    return take(reply, { reference, kind: 'letter', to, text: `${subject}\n\n${text}`, status: 'received' });
  });
  api.get<{ Params: { id: string } }>('/v2/notifications/:id', ({ params }, reply) => {
    const one = fake.find(params.id);
    if (!one) return problem(reply, 404, 'NoResultFound', 'No result found');
    return reply.send({ id: one.id, reference: one.reference, status: one.status, type: one.kind });
  });
}

/** What of GOV.UK Notify's API our client asks, for messages that nobody gets. Exists in a demonstration alone. */
export async function addFakeNotify(app: FastifyInstance, web: Web): Promise<void> {
  await app.register(
    async (api) => {
      api.removeAllContentTypeParsers();
      api.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: 50_000 },
        api.getDefaultJsonParser('error', 'error'),
      );
      api.addHook('onRequest', (request, reply, next) => {
        if (isToken(request.headers.authorization, web.house.clock.now())) next();
        else problem(reply, 403, 'AuthError', 'Invalid token: signature, API token not found');
      });
      addSending(api, web);
    },
    { prefix: paths.demoNotify },
  );
}
