import { findStaff } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { organisationsOf } from '../handing/hand-off.js';
import { readRunning } from '../handing/hand-off-store.js';
import { mayWork } from '../may-work.js';
import { listDoers } from '../taking/find-takers.js';
import { workingRolesOf } from '../workflow.js';
import type { AssignRefusal, AssignTo } from './assign-to.js';

/** What a case is once it is given to somebody. */
export function assigned(one: Case, to: AssignTo): Case {
  const { assignee: _assignee, ...rest } = one;
  const next = { ...rest, version: one.version + 1 };
  if (to === 'nobody') return next;
  const team = to.team === undefined ? {} : { team: to.team };
  return 'person' in to ? { ...next, ...team, assignee: to.person } : { ...next, ...team };
}

/** Whether whoever does a part for another organisation gives it to a colleague there: what the council's own do is always within. */
async function isWithin(ctx: Context, one: Case, to: AssignTo): Promise<boolean> {
  const running = organisationsOf(ctx.actor) && (await readRunning(ctx, one.id));
  if (!running || to === 'nobody') return true;
  const isOwnTeam = to.team === undefined || to.team === one.team;
  return isOwnTeam && 'person' in to && (await listDoers(ctx, running)).includes(to.person);
}

/** What speaks against giving a case to somebody: who may not, one that is closed, or somebody who cannot have it. */
export async function refuseAssigning(ctx: Context, one: Case, to: AssignTo): Promise<AssignRefusal | undefined> {
  if (!(await mayWork(ctx, one))) return 'not-allowed';
  if (one.closedAt) return 'case-closed';
  if (to !== 'nobody' && 'person' in to && !(await findStaff(ctx, to.person))) return 'no-such-person';
  if (to !== 'nobody' && to.team !== undefined) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    if (!workingRolesOf(declaration).has(to.team)) return 'no-such-team';
  }
  if (!(await isWithin(ctx, one, to))) return 'not-allowed';
  const next = assigned(one, to);
  return next.assignee === one.assignee && next.team === one.team ? 'already-so' : undefined;
}
