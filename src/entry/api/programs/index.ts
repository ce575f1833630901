import type { FastifyInstance } from 'fastify';
import type { Served } from '../api-route.js';
import { answerProgram, callsAMinute, keyOfLimit } from './answering/answer.js';
import { languageOf } from './answering/language.js';
import { sendProblem } from './answering/problem.js';
import type { ProblemCode } from './answering/problem-codes.js';
import { programRoutes } from './routes.js';

/** Where the JSON API is. */
export const programsBase = '/api/v1';
const mostBytes = 1_000_000;

/** ':service' for '{service}'. */
const routed = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

const faultOf = ({ statusCode, code }: { statusCode?: number; code?: string }): ProblemCode => {
  if (statusCode === 429) return 'too-many';
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415 || code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'wrong-type';
  return statusCode === 400 ? 'bad-body' : 'fault';
};

/** JSON is read here and nowhere else; a file stays as it comes. */
function readBodies(calls: FastifyInstance): void {
  calls.removeAllContentTypeParsers();
  calls.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_request, body, done) => {
      try {
        done(null, JSON.parse(String(body)));
      } catch {
        done(Object.assign(new Error('no JSON'), { statusCode: 400 }));
      }
    },
  );
  calls.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null));
}

/** The JSON API: services, submissions, cases and files for programs that show a key. */
export function addPrograms(app: FastifyInstance, served: Served, config: object): void {
  const limit = app.createRateLimit({ max: callsAMinute, timeWindow: '1 minute', keyGenerator: keyOfLimit });
  app.register(
    async (calls) => {
      readBodies(calls);
      calls.setErrorHandler((error: { statusCode?: number; code?: string; name?: string }, request, reply) => {
        const problem = faultOf(error);
        if (problem === 'fault') served.house.log.error({ fault: error.name ?? 'Error' }, 'a call of the API failed');
        return sendProblem(reply, { problem }, languageOf(request.headers['accept-language']));
      });
      calls.setNotFoundHandler((request, reply) =>
        sendProblem(reply, { problem: 'not-found' }, languageOf(request.headers['accept-language'])),
      );
      const options = { config, exposeHeadRoute: false };
      for (const route of programRoutes)
        calls[route.method](routed(route.path), options, (request, reply) =>
          answerProgram(served, route, limit, request, reply),
        );
    },
    { prefix: programsBase },
  );
}
