import type { FastifyReply, FastifyRequest } from 'fastify';
import { page } from '../page.js';
import { readFrame, readRequest } from '../read-request.js';
import { sendPage } from '../route.js';
import type { Web } from '../web.js';
import { nameProblem, type Problem, statusOf } from './problem.js';
import { ErrorPage } from './view.js';

/** Whatever was asked for is not there: another place's things answer with exactly this too. */
export async function answerMissing(web: Web, incoming: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return answerProblem(web, incoming, reply, 'missing');
}

/** Six letters and digits for a person to quote and an operator to look for in the log. */
const drawNumber = ({ house }: Web): string => house.random.bytes(4).toString('hex').slice(0, 6).toUpperCase();

/** A page failed. The log has the fault and the number that the page shows; neither has anything a person typed. */
export async function answerFault(web: Web, fault: unknown, incoming: FastifyRequest, reply: FastifyReply) {
  const problem = nameProblem(fault);
  if (problem !== 'fault' && problem !== 'lost') return answerProblem(web, incoming, reply, problem);
  const number = drawNumber(web);
  web.house.log.error({ number, route: incoming.routeOptions.url ?? '', fault: asFact(fault) }, 'a page failed');
  return answerProblem(web, incoming, reply, problem, number);
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

/** Pages of the desk keep their officer in the header, if the database is there to say who it is. */
async function frameOf(web: Web, incoming: FastifyRequest) {
  const isDesk = incoming.url.startsWith('/desk');
  const request = isDesk ? await readRequest(web, incoming, { access: 'staff' }).catch(() => undefined) : undefined;
  return request ?? readFrame(web, incoming);
}

/** Sends the page of a problem in the sender's language. It repeats nothing of the request but its own address. */
export async function answerProblem(
  web: Web,
  incoming: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  number?: string,
): Promise<FastifyReply> {
  const frame = await frameOf(web, incoming);
  if (statusOf[problem] === 503) reply.header('retry-after', '10');
  return sendPage(reply, frame, page(<ErrorPage frame={frame} problem={problem} number={number} />, statusOf[problem]));
}
