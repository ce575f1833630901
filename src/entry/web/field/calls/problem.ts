import type { FastifyReply } from 'fastify';

const titles = {
  'bad-body': [400, 'The body is not what this address takes. Update the app.'],
  'signed-out': [401, 'Nobody is signed in. Sign in again; what waits on the phone stays there.'],
  elsewhere: [403, 'This did not come from our own pages.'],
  'not-allowed': [409, 'Your roles do not allow this.'],
  'no-place': [404, 'No place answers at this address.'],
  'no-such-shift': [404, 'You have no shift of that id. Begin one.'],
  'no-such-command': [404, 'Nothing of that id waits for a decision.'],
  refused: [409, 'This could not be done; `reason` says why.'],
  'shift-ended': [410, 'Your shift was ended from afar. Forget its cases; what waits to be sent can still be sent.'],
  'too-large': [413, 'Too much at once. Send fewer commands at a time.'],
  'too-many': [429, 'Too many calls. Wait a minute.'],
  fault: [500, 'Something is wrong here, not with the call. Try again later.'],
  busy: [503, 'The server is busy. Try again in ten seconds.'],
} as const;

/** Why a phone was not answered, as RFC 9457 has it. It never holds what was sent. */
export interface FieldProblem {
  readonly code: keyof typeof titles;
  readonly reason?: string;
}

export function sendProblem(reply: FastifyReply, problem: FieldProblem): FastifyReply {
  const [status, title] = titles[problem.code];
  if (status === 429) reply.header('retry-after', '60');
  if (status === 503) reply.header('retry-after', '10');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, ...problem }));
}
