import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendConcealed, type ConcealedStep } from './chain.js';
import { approvalHours, type ConcealedId, type ConcealedLook, concealedRoles } from './concealed.js';
import { holdLook, type LookChange, updateLook } from './concealed-store.js';
import { sealAnswered } from './details.js';
import { openAsked } from './open-details.js';
import { findAuditor } from './set-auditor.js';

export type Verdict = 'approve' | 'decline';
export type AnswerRefusal = 'not-allowed' | 'no-auditor' | 'own-request' | 'not-asked';

interface Answer {
  readonly kind: ConcealedStep;
  readonly change: LookChange;
  readonly until: string;
}

const hour = 3_600_000;

function answerFirst(ctx: Context, { revealOn }: ConcealedLook, verdict: Verdict): Answer {
  if (verdict === 'decline') return { kind: 'concealed.declined', change: { state: 'declined' }, until: revealOn };
  const goodUntil = new Date(ctx.clock.now().getTime() + approvalHours * hour);
  return { kind: 'concealed.approved', change: { state: 'approved', goodUntil }, until: goodUntil.toISOString() };
}

function answerExtension({ revealOn }: ConcealedLook, extendTo: string, verdict: Verdict): Answer {
  if (verdict === 'decline')
    return { kind: 'concealed.extension-declined', change: { extendTo: null }, until: revealOn };
  const change = { revealOn: extendTo, extendTo: null, isExtended: true };
  return { kind: 'concealed.extended', change, until: extendTo };
}

/** What the answer does to a look that waits for one; undefined for any other. */
function answerTo(ctx: Context, held: ConcealedLook, verdict: Verdict): Answer | undefined {
  if (held.state === 'asked') return answerFirst(ctx, held, verdict);
  return held.state === 'looked' && held.extendTo ? answerExtension(held, held.extendTo, verdict) : undefined;
}

const approverOf = ({ actor }: Context): PersonId | undefined =>
  actor.kind === 'staff' && actor.roles.includes(concealedRoles.approver) ? actor.person : undefined;

/**
 * Approves or declines what somebody else asked: to look, or to keep a look back for longer. Refuses `not-allowed` without
 * the role, `own-request`, and `not-asked` for what waits for no answer.
 */
export async function answerConcealed(
  ctx: Context,
  { id, verdict }: { readonly id: ConcealedId; readonly verdict: Verdict },
): Promise<Outcome<Verdict, AnswerRefusal>> {
  const by = approverOf(ctx);
  if (!by) return refuse('not-allowed');
  const auditor = await findAuditor(ctx);
  if (!auditor) return refuse('no-auditor');
  const held = await holdLook(ctx, id);
  const asked = held && (await openAsked(ctx, id));
  const answer = held && answerTo(ctx, held, verdict);
  if (!held || !asked || !answer) return refuse('not-asked');
  if (asked.by === by) return refuse('own-request');
  const { kind, change, until } = answer;
  updateLook(ctx, id, change);
  await appendConcealed(ctx, { kind, data: { until }, sealed: { look: id, values: sealAnswered({ by }), auditor } });
  return done(verdict);
}
