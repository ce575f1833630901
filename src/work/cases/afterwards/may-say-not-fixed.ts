import { dueAfter, type WorkingClock } from '../../places/index.js';
import type { Compiled } from '../../services/index.js';
import type { Case } from '../case.js';
import { daysOf, stateOf } from '../workflow.js';

/** Until when whoever has its reference may say of a closed case that it is not fixed; undefined where they may not. */
export function notFixedUntil({ declaration }: Compiled, one: Case, clock: WorkingClock, at: Date): Date | undefined {
  const { 'not-fixed': isOffered, reopen } = stateOf(declaration, one.state);
  if (!isOffered || reopen === undefined || one.closedAt === undefined) return undefined;
  const until = dueAfter(clock, one.closedAt, daysOf(reopen));
  return until < at ? undefined : until;
}
