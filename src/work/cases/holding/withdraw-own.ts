import { listOwnSubjects } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { workingClockOf } from '../../places/index.js';
import { type Declaration, getService, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCase, updateCase } from '../case-store.js';
import { settleContests } from '../contesting/settle-contests.js';
import { endTimers } from '../effort/end-timers.js';
import { settleEnquiry } from '../enquiring/settle-enquiry.js';
import { recordMove } from '../move-case.js';
import { moved } from '../moved.js';
import { readStanding } from '../promise/read-standing.js';
import { eraseOrWait } from './erase-or-wait.js';
import { ownWithdrawal, withdrawnState } from './withdrawn-state.js';

export type WithdrawRefusal =
  /** Not a resident for themself, or not the one whose request it is. */
  | 'not-yours'
  /** It does not rest on their consent, or its version has no state that `ends: withdrawn`. */
  | 'not-by-consent'
  /** An officer closed it first. */
  | 'closed';

/** Closes a case as withdrawn, from whatever state it is in: no condition, note or reason stands between a person and their no. */
async function close(ctx: Context, declaration: Declaration, one: Case, to: string): Promise<void> {
  const at = ctx.clock.now();
  const standing = await readStanding(ctx, declaration, one);
  const statutory = standing ? { statutory: { standing, extends: 0 } } : {};
  const next = moved(one, { to, at, ends: 'withdrawn', pauses: false, ...statutory }, await workingClockOf(ctx));
  const more = { data: await settleEnquiry(ctx, one.id, { state: 'dropped', at }) };
  recordMove(ctx, declaration, { from: one.state, next, kind: 'case.closed' }, { transition: ownWithdrawal, at, more });
  updateCase(ctx, next);
  await endTimers(ctx, one.id);
  await settleContests(ctx, next);
}

/** Ends the case, and gives what is the person's own in it. One that they ended before is as good. */
async function withdraw(
  ctx: Context,
  person: PersonId,
  id: CaseId,
): Promise<Outcome<readonly SubjectId[], WithdrawRefusal>> {
  const own = await listOwnSubjects(ctx, person);
  const one = await readCase(ctx, id);
  if (!one) return refuse('not-yours');
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const principal = one.subjects[principalOf(declaration)];
  if (!principal || !own.includes(principal)) return refuse('not-yours');
  const to = withdrawnState(declaration);
  if (to === undefined) return refuse('not-by-consent');
  if (one.closedAt && one.state !== to) return refuse('closed');
  if (!one.closedAt) await close(ctx, declaration, one, to);
  return done([...new Set(Object.values(one.subjects))].filter((subject) => own.includes(subject)));
}

/**
 * Ends a person's own request that rests on their consent, and erases at once what it holds about them (UK GDPR articles
 * 7(3) and 17(1)(b)). What others said of themselves in it stays theirs. Done again it erases what a fault left.
 * @returns 'waits' where a legal hold keeps any of it: that goes when the hold is lifted.
 */
export async function withdrawOwn(
  house: House,
  who: Who,
  id: CaseId,
): Promise<Outcome<'erased' | 'waits', WithdrawRefusal>> {
  const { actor } = who;
  if (actor.kind !== 'resident' || who.onBehalfOf !== undefined) return refuse('not-yours');
  const ended = await act(house, who, (ctx) => withdraw(ctx, actor.person, id));
  if (!ended.ok) return ended;
  let waits = false;
  for (const subject of ended.value) {
    const { isWaiting } = await eraseOrWait(house, who, { subject, reason: 'withdrawal', isUpheld: false });
    waits ||= isWaiting;
  }
  return done(waits ? 'waits' : 'erased');
}
