import type { FastifyReply } from 'fastify';

const titles = {
  'bad-query': [400, 'Something in the query cannot be read.'],
  'unknown-client': [401, 'The call does not prove which client it is of.'],
  'no-permission': [404, 'No person let this client ask by that code.'],
  'no-place': [404, 'No place answers at this address.'],
  'too-many': [429, 'Too many calls. Wait a minute.'],
  fault: [500, 'Something is wrong here, not with the call. Try again later.'],
} as const;

/** Why something was not answered, as RFC 9457 has it. It never holds what was sent. */
export interface Problem {
  readonly code: keyof typeof titles;
  /** What of the query is wrong: name and how to mend it. */
  readonly errors?: readonly { readonly parameter: string; readonly mend: string }[];
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const [status, title] = titles[problem.code];
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 429) reply.header('retry-after', '60');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, ...problem }));
}
