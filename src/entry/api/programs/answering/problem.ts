import type { FastifyReply } from 'fastify';
import type { Language, Words } from '../../../../platform/language/index.js';
import { type ProblemCode, problemStatus } from './problem-codes.js';
import { problemWords } from './words.js';

/** What of a call is wrong: where, and how to mend it. It never holds what was sent. */
export interface Fault {
  /** In the body, a JSON pointer (RFC 6901). */
  readonly pointer?: string;
  /** In the query. */
  readonly parameter?: string;
  readonly header?: string;
  readonly say: Words;
}

export interface Problem {
  readonly problem: ProblemCode;
  readonly faults?: readonly Fault[] | undefined;
}

/** What every problem's type begins with: a name that leads nowhere and never changes. */
export const problemType = 'urn:guildhall:problem:';

const extraHeaders: Partial<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  'unknown-key': { 'www-authenticate': 'Bearer' },
  'too-many': { 'retry-after': '60' },
};

/** Sends a refusal as problem details (RFC 9457), in the caller's language. */
export function sendProblem(reply: FastifyReply, { problem, faults }: Problem, language: Language): FastifyReply {
  const errors = faults?.map(({ say, ...where }) => ({ ...where, detail: say[language] }));
  const status = problemStatus[problem];
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'content-language': language, ...extraHeaders[problem] })
    .type('application/problem+json')
    .send(
      JSON.stringify({
        ...{ type: `${problemType}${problem}`, title: problemWords[problem][language], status, code: problem },
        ...(errors && errors.length > 0 ? { errors } : {}),
      }),
    );
}
