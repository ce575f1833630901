import { findStaff } from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { getService } from '../../services/index.js';
import { type AskedOfActor, judgeActOn } from '../acting/judge-act-on.js';
import { formOf, judgeSeen, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { readCase, updateCase } from '../case-store.js';
import { mayWork } from '../may-work.js';
import { recordProgress } from '../record-case.js';
import { workingRolesOf } from '../workflow.js';
import { insertAssignment } from './assignment-store.js';

/** To whom a case goes: a person (it stays with its team), a team (nobody's there yet), or back to nobody in its team. */
export type AssignTo = { readonly person: PersonId } | { readonly team: string } | 'nobody';

export type AssignRefusal =
  | 'no-such-case'
  | 'not-allowed'
  | 'case-closed'
  | 'no-such-person'
  | 'no-such-team'
  | 'already-so'
  | 'changed'
  | AskedOfActor;

function assigned(one: Case, to: AssignTo): Case {
  const { assignee: _assignee, ...rest } = one;
  const version = one.version + 1;
  if (to === 'nobody') return { ...rest, version };
  return 'person' in to ? { ...rest, assignee: to.person, version } : { ...rest, team: to.team, version };
}

async function refuseTo(ctx: Context, one: Case, to: AssignTo): Promise<AssignRefusal | undefined> {
  if (to !== 'nobody' && 'person' in to && !(await findStaff(ctx, to.person))) return 'no-such-person';
  if (to !== 'nobody' && 'team' in to) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    if (!workingRolesOf(declaration).has(to.team)) return 'no-such-team';
  }
  const next = assigned(one, to);
  return next.assignee === one.assignee && next.team === one.team ? 'already-so' : undefined;
}

/**
 * Gives an open case to a person or a team of its service, or takes it back. Anyone who may work on it may do so, for
 * themselves too. Refused as 'changed' when the page that it was asked from showed an earlier version.
 */
export async function assignCase(
  ctx: Context,
  asked: { readonly case: CaseId; readonly to: AssignTo; readonly seen?: Seen },
): Promise<Outcome<Case, AssignRefusal>> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  const judged = await judgeSeen(ctx, one, asked.seen);
  if (judged === 'done') return done(one);
  if (judged === 'changed') return refuse('changed');
  if (one.closedAt) return refuse('case-closed');
  const refused = await refuseTo(ctx, one, asked.to);
  if (refused) return refuse(refused);
  const weighed = await judgeActOn(ctx, one);
  if (weighed) return weighed;
  return done(recordAssignment(ctx, one, asked.to, asked.seen));
}

/** Writes that a case goes to somebody, whoever decided it. */
export function recordAssignment(ctx: Context, one: Case, to: AssignTo, seen?: Seen): Case {
  const next = assigned(one, to);
  const at = ctx.clock.now();
  appendEntry(ctx, {
    stream: `case:${one.id}`,
    version: next.version,
    kind: 'case.assigned',
    occurredAt: at,
    service: one.service,
    serviceVersion: one.serviceVersion,
    data: { ...recordProgress(next), ...formOf(seen) },
  });
  insertAssignment(ctx, {
    case: one.id,
    number: next.version,
    ...(next.team === undefined ? {} : { team: next.team }),
    ...(next.assignee === undefined ? {} : { person: next.assignee }),
    assignedAt: at,
    assignedBy: actorCode(ctx.actor),
  });
  updateCase(ctx, next);
  return next;
}
