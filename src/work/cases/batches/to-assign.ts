import type { CaseId } from '../../../platform/ids.js';
import type { AssignTo } from '../assignment/assign-to.js';
import type { Case } from '../case.js';
import type { BatchCase, Doing } from './batch.js';

/** To whom a batch gives a case: nobody where it names nobody. */
export function toAssign({ person, team }: Extract<Doing, { kind: 'assign' }>): AssignTo {
  if (person !== undefined) return { person };
  return team === undefined ? 'nobody' : { team };
}

/** To whom a batch deals a case: nobody where it was not dealt. */
export function toDeal({ to }: Extract<Doing, { kind: 'deal' }>, one: CaseId): AssignTo {
  const person = Object.hasOwn(to, one) ? to[one] : undefined;
  return person === undefined ? 'nobody' : { person };
}

/** To whom a case goes back that was given away: whoever had it, else its team. */
export function toPutBack({ team, person }: Pick<BatchCase, 'team' | 'person'>, now: Case): AssignTo {
  if (person !== undefined) return { person, ...(team === undefined ? {} : { team }) };
  return team === undefined || team === now.team ? 'nobody' : { team };
}
