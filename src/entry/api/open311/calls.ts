import type { Readable } from 'node:stream';
import { type ApiKey, clientActor, findApiKey } from '../../../foundation/people/index.js';
import { type House, read, type Who } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import {
  findRequests,
  listOffered,
  listOfferedCodes,
  listRequests,
  type OfferedService,
  sendReport,
} from '../../../work/partners/index.js';
import type { ServedPlace } from '../api-route.js';
import type { Document } from './document.js';
import { definitionDocument, requestsDocument, sentDocument, servicesDocument } from './documents.js';
import { Refused } from './errors.js';
import { type Query, readAskedList } from './read-asked.js';
import { readPosted } from './read-posted.js';

/** One call of GeoReport v2: of which place, in which words. */
export interface Call {
  readonly house: House;
  readonly place: ServedPlace;
  readonly language: Language;
  readonly query: Query;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly body: URLSearchParams;
  readonly media: AsyncIterable<Readable> | undefined;
  /** The header `Idempotency-Key`: ours beside GeoReport, which has none. */
  readonly idempotencyKey: string | undefined;
}

export const anybody = ({ place }: Call): Who => ({ place: place.id, actor: { kind: 'anonymous' }, channel: 'api' });
const tellingOf = ({ place, language }: Call) => ({ language, agency: place.name[language] });
const noSuchService = 'This place offers no service of that service_code. GET services lists those that it offers.';

export async function tellServices(call: Call): Promise<Document> {
  return servicesDocument(await read(call.house, anybody(call), listOffered), call.language);
}

async function findOffered(call: Call, code: string | undefined): Promise<OfferedService> {
  const offered = await read(call.house, anybody(call), listOffered);
  const one = offered.find((other) => other.code === code);
  if (!one) throw new Refused(404, noSuchService);
  return one;
}

export async function tellDefinition(call: Call): Promise<Document> {
  return definitionDocument(await findOffered(call, call.params.code), call.language);
}

export async function tellRequests(call: Call): Promise<Document> {
  const asked = readAskedList(call.query, call.house.clock.now());
  const told = await read(call.house, anybody(call), async (ctx) => {
    if ('ids' in asked) return findRequests(ctx, tellingOf(call), asked.ids);
    // One that is paused is offered still: what was sent to it before is there.
    const known = await listOfferedCodes(ctx);
    if (asked.list.codes?.some((code) => !known.has(code))) throw new Refused(404, noSuchService);
    return listRequests(ctx, tellingOf(call), asked.list);
  });
  return requestsDocument(told);
}

export async function tellRequest(call: Call): Promise<Document> {
  const id = readId<'case'>(call.params.id);
  const told = id && (await read(call.house, anybody(call), (ctx) => findRequests(ctx, tellingOf(call), [id])));
  if (!told || told.length === 0) throw new Refused(404, 'This place has no request of that service_request_id.');
  return requestsDocument(told);
}

/** Every request has its number at once, so that no token was ever given. */
export async function tellToken(): Promise<Document> {
  throw new Refused(404, 'This place gives no tokens: a request has its service_request_id at once.');
}

/** The key whose secret came with a call. */
export async function proveKey(call: Call, secret: string | undefined): Promise<ApiKey> {
  const key =
    secret === undefined ? undefined : await read(call.house, anybody(call), (ctx) => findApiKey(ctx, secret));
  if (!key) throw new Refused(403, 'api_key is missing, or is none of this place. Discovery says how to get one.');
  return key;
}

export async function takeReport(call: Call): Promise<Document> {
  const { house, language } = call;
  const { key: secret, once, posted } = readPosted(call.body, call.query);
  const [key, code] = [await proveKey(call, secret), once('service_code')];
  if (code === undefined) throw new Refused(400, 'service_code is missing. GET services lists those that there are.');
  const { service } = await findOffered(call, code);
  if (!key.may.includes('submit') || !key.services.includes(service.declaration.service))
    throw new Refused(403, 'That api_key is not for this service. Ask the council to make one that is.');
  const who = { ...anybody(call), actor: clientActor(key) };
  const sent = await sendReport(house, who, { service, posted, language, media: call.media, key: call.idempotencyKey });
  if (sent.ok) return sentDocument(sent.value);
  if (sent.refused === 'takes-none') throw new Refused(400, 'The service takes no requests just now. Try again later.');
  if (sent.refused === 'in-flight')
    throw new Refused(503, 'The same report is being taken this moment. Send it again in a minute.');
  if (sent.refused === 'other-asked')
    throw new Refused(400, 'Another report came with that Idempotency-Key. Draw a new one for each report.');
  const errors = (sent.faults ?? []).map(({ parameter, say }) => ({
    code: 400,
    description: parameter === '' ? say[language] : `${parameter}: ${say[language]}`,
  }));
  throw new Refused(400, ...errors);
}
