import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { boundByAgreements } from '../../../../foundation/assurance/index.js';
import { type ApiKey, clientActor, findApiKey } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Served, ServedPlace } from '../../api-route.js';
import { languageOf } from './language.js';
import { type Problem, sendProblem } from './problem.js';
import { isProblem, readBody, readHeaders, readPath, readQuery } from './read-asked.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from './route.js';

/** Calls of one key a minute. */
export const callsAMinute = 120;

type Limit = ReturnType<FastifyInstance['createRateLimit']>;
/** Which key a request showed, for its limit. */
const shown = new WeakMap<FastifyRequest, string>();
export const keyOfLimit = (request: FastifyRequest): string => `v1 ${shown.get(request) ?? request.ip}`;

interface Proved {
  readonly place: ServedPlace;
  readonly key: ApiKey;
}

async function prove({ house, findPlace }: Served, { headers }: FastifyRequest): Promise<Proved | Problem> {
  const place = await findPlace(headers.host);
  if (!place?.isLive) return { problem: 'no-place' };
  const secret = /^Bearer (\S{1,200})$/i.exec(headers.authorization ?? '')?.[1];
  const anybody = { place: place.id, actor: { kind: 'anonymous' }, channel: 'api' } as const;
  const key = secret === undefined ? undefined : await read(house, anybody, (ctx) => findApiKey(ctx, secret));
  return key ? { place, key } : { problem: 'unknown-key' };
}

/** Tells how many calls are left of a minute (draft-ietf-httpapi-ratelimit-headers); whether this was one too many. */
async function isOverLimit(limit: Limit, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const told = await limit(request);
  if (told.isAllowed) return false;
  reply.header('ratelimit-policy', `"key";q=${told.max};w=60`);
  reply.header('ratelimit', `"key";r=${Math.max(0, told.remaining)};t=${told.ttlInSeconds}`);
  return told.isExceeded;
}

/** The program as what it may be: bounded by its key, and by what agreements let it see this moment. */
async function callerOf({ house }: Served, { place, key }: Proved): Promise<ProgramCall['who']> {
  const who = { place: place.id, actor: clientActor(key), channel: 'api' } as const;
  if (key.agreement === undefined) return who;
  const actor = await act(house, who, boundByAgreements); // an act, since it holds the agreement while it reads
  return { ...who, actor: actor.kind === 'client' ? actor : who.actor };
}

type Given = Readonly<Record<string, unknown>>;

/** All that is asked, as the route's row has it; else the first thing that is wrong with it. */
function readAll(
  request: FastifyRequest,
  route: ProgramRoute,
): Pick<ProgramCall, 'path' | 'query' | 'headers' | 'body'> | Problem {
  const path = readPath(request.params as Given, route);
  if (isProblem(path)) return path;
  const query = readQuery((request.query ?? {}) as Given, route);
  if (isProblem(query)) return query;
  const headers = readHeaders(request.headers, route);
  if (isProblem(headers)) return headers;
  const body = readBody(request.body, route);
  return isProblem(body) ? body : { path, query, headers, body: body.body };
}

async function decide(served: Served, route: ProgramRoute, limit: Limit, request: FastifyRequest, reply: FastifyReply) {
  const proved = await prove(served, request);
  if (isProblem(proved)) return proved;
  const { place, key } = proved;
  shown.set(request, `${place.id} ${key.id}`);
  if (await isOverLimit(limit, request, reply)) return { problem: 'too-many' } as const;
  if (route.may !== undefined && !key.may.includes(route.may)) return { problem: 'not-for-key' } as const;
  const asked = readAll(request, route);
  if (isProblem(asked)) return asked;
  const origin = `${request.protocol}://${request.headers.host ?? ''}`;
  const language = languageOf(request.headers['accept-language']);
  const who = await callerOf(served, proved);
  return route.handle({ house: served.house, place, key, who, language, origin, stream: request.raw, ...asked });
}

function send(reply: FastifyReply, { status = 200, body, headers = {}, content }: ProgramReply): FastifyReply {
  reply.code(status).headers({ 'cache-control': 'no-store', ...headers });
  if (content) return reply.send(Readable.from(content));
  return reply.type('application/json').send(JSON.stringify(body));
}

/** Answers one call by its row. */
export async function answerProgram(
  served: Served,
  route: ProgramRoute,
  limit: Limit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const told = await decide(served, route, limit, request, reply);
  if ('problem' in told) return sendProblem(reply, told, languageOf(request.headers['accept-language']));
  return send(reply, told);
}
