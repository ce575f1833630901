import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound, page } from '../page.js';
import { readRequest } from '../read-request.js';
import { sendPage, type Web } from '../route.js';
import { ErrorPage } from './view.js';
import { errorWords } from './words.js';

type Problem = 'missing' | 'fault' | 'tooMuch' | 'tooOften';
const statusOf = { missing: 404, fault: 500, tooMuch: 413, tooOften: 429 } as const satisfies Record<Problem, number>;

/** Whatever was asked for is not there: another place's things answer with exactly this too. */
export async function answerMissing(web: Web, incoming: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return answerProblem(web, incoming, reply, 'missing');
}

/** A page failed. The log has the fault and the number that the page shows; neither has anything a person typed. */
export async function answerFault(web: Web, fault: unknown, incoming: FastifyRequest, reply: FastifyReply) {
  const problem = nameProblem(fault);
  if (problem === 'fault') {
    web.house.log.error(
      { number: incoming.id, route: incoming.routeOptions.url ?? '', fault: asFact(fault) },
      'a page failed',
    );
  }
  return answerProblem(web, incoming, reply, problem);
}

function nameProblem(fault: unknown): Problem {
  if (fault instanceof NotFound) return 'missing';
  const status = (fault as { statusCode?: unknown }).statusCode;
  if (status === 413) return 'tooMuch';
  if (status === 429) return 'tooOften';
  return 'fault';
}

/** The kind of a fault and where it arose, without its message: messages of a database may quote values. */
function asFact(fault: unknown): { name: string; code: string; at: string } {
  const { name = 'unknown', code, stack = '' } = fault as { name?: string; code?: unknown; stack?: string };
  const at = stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .join('\n');
  return { name, code: typeof code === 'string' ? code : '', at };
}

async function answerProblem(web: Web, incoming: FastifyRequest, reply: FastifyReply, problem: Problem) {
  const status = statusOf[problem];
  const request = await readRequest(web, incoming, false).catch(() => undefined);
  if (!request)
    return reply
      .code(status)
      .type('text/plain; charset=utf-8')
      .send(`${errorWords[`${problem}Title`].en}.\n`);
  const number = problem === 'fault' ? String(incoming.id) : undefined;
  return sendPage(reply, request, page(<ErrorPage frame={request} problem={problem} number={number} />, status));
}
