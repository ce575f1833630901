import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Served } from '../api-route.js';
import { idempotencyKey, plainKey } from '../programs/describing/parameters.js';
import { type Call, takeReport, tellDefinition, tellRequest, tellRequests, tellServices, tellToken } from './calls.js';
import { type Document, type Format, typeOf, writeDocument } from './document.js';
import { discoveryDocument } from './documents.js';
import { errorDocument, Refused } from './errors.js';
import { readLanguage } from './read-asked.js';
import { readForm } from './read-form.js';
import { takeUpdateCall, tellUpdates } from './update-calls.js';

/** Where Open311 is: discovery beside it, GeoReport v2 under it. */
const base = '/open311';
const mostBytes = 1_000_000;
/** When what discovery says last changed. */
const changedAt = '2026-11-30T00:00:00Z';

type Answer = (call: Call) => Promise<Document>;

const gets: Readonly<Record<string, Answer>> = {
  services: tellServices,
  'services/:code': tellDefinition,
  requests: tellRequests,
  'requests/:id': tellRequest,
  'tokens/:token': tellToken,
  servicerequestupdates: tellUpdates,
};

const posts: Readonly<Record<string, Answer>> = { requests: takeReport, servicerequestupdates: takeUpdateCall };

function readKey({ headers }: FastifyRequest): string | undefined {
  const read = idempotencyKey.schema.safeParse(headers['idempotency-key'] ?? undefined);
  if (read.success) return plainKey(String(read.data));
  if (headers['idempotency-key'] === undefined) return undefined;
  throw new Refused(400, `Idempotency-Key: ${idempotencyKey.mend.en}`);
}

async function answerWith(
  { house, findPlace }: Served,
  [request, to]: readonly [FastifyRequest, FastifyReply],
  answer: Answer,
): Promise<Document> {
  const place = await findPlace(request.headers.host);
  if (!place?.isLive) throw new Refused(404, 'No place answers at this address.');
  const query = (request.query ?? {}) as Call['query'];
  const params = (request.params ?? {}) as Call['params'];
  const form = await readForm(request, to);
  return answer({
    house,
    place,
    query,
    params,
    language: readLanguage(query),
    idempotencyKey: readKey(request),
    ...form,
  });
}

async function reply(to: FastifyReply, format: Format, work: () => Promise<Document>): Promise<FastifyReply> {
  const send = (document: Document) =>
    to
      .type(typeOf(format))
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-store')
      .send(writeDocument(document, format));
  try {
    return await send(await work());
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    to.code(fault.status);
    return await send(errorDocument(fault.errors));
  }
}

/** Open311 GeoReport v2 for the services that declare a code and the channel `api`. */
export function addOpen311(app: FastifyInstance, served: Served, config: object): void {
  app.register(async (calls) => {
    const options = { config, exposeHeadRoute: false };
    const form = 'application/x-www-form-urlencoded';
    // Pictures come as the server reads them for its pages too: as they arrive, by its limits.
    calls.removeContentTypeParser([form, 'application/json', 'text/plain']);
    calls.addContentTypeParser(form, { parseAs: 'string', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    for (const format of ['xml', 'json'] as const) {
      for (const [path, answer] of Object.entries(gets))
        calls.get(`${base}/v2/${path}.${format}`, options, (request, to) =>
          reply(to, format, () => answerWith(served, [request, to], answer)),
        );
      for (const [path, answer] of Object.entries(posts))
        calls.post(`${base}/v2/${path}.${format}`, options, (request, to) =>
          reply(to, format, () => answerWith(served, [request, to], answer)),
        );
      calls.get(`${base}/discovery.${format}`, options, (request, to) =>
        reply(to, format, () =>
          answerWith(served, [request, to], async ({ place }) => {
            const address = `${request.protocol}://${request.headers.host ?? ''}${base}`;
            return discoveryDocument({ address, isTest: place.isDemo, changedAt });
          }),
        ),
      );
    }
  });
}
