import { appendEntry } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { judgeActOn } from '../acting/judge-act-on.js';
import { formOf, judgeSeen, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { readCase, updateCase } from '../case-store.js';
import { recordProgress } from '../record-case.js';
import type { AssignRefusal, AssignTo } from './assign-to.js';
import { insertAssignment } from './assignment-store.js';
import { assigned, refuseAssigning } from './refuse-assigning.js';

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
  const judged = await judgeSeen(ctx, one, asked.seen);
  const refused = await refuseAssigning(ctx, one, asked.to);
  if (refused === 'not-allowed') return refuse(refused);
  if (judged === 'done') return done(one);
  if (judged === 'changed') return refuse('changed');
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
