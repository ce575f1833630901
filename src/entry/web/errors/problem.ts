import { isLost } from '../../../platform/database/is-lost.js';
import { NotFound } from '../page.js';

/** What went wrong with a request, as far as its sender is told. */
export type Problem = 'bad' | 'elsewhere' | 'missing' | 'tooMuch' | 'tooOften' | 'fault' | 'lost' | 'busy';

export const statusOf = {
  bad: 400,
  elsewhere: 403,
  missing: 404,
  tooMuch: 413,
  tooOften: 429,
  fault: 500,
  lost: 503,
  busy: 503,
} as const satisfies Record<Problem, number>;

const byStatus: Readonly<Record<number, Problem>> = { 413: 'tooMuch', 429: 'tooOften' };

/** What a thrown fault comes down to. What the server itself refuses of a request is the sender's; all else is ours. */
export function nameProblem(fault: unknown): Problem {
  if (fault instanceof NotFound) return 'missing';
  if (isLost(fault)) return 'lost';
  const status = (fault as { statusCode?: unknown }).statusCode;
  if (typeof status !== 'number' || status < 400 || status > 499) return 'fault';
  return byStatus[status] ?? 'bad';
}
