import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { standingRiskTable } from '../risk/read-risk-table.js';
import { type ApprovalId, askedHours } from './approval.js';
import { holdApproval, updateApproval } from './approval-store.js';

export type AnswerRefusal = 'not-allowed' | 'yourself' | 'no-such-approval' | 'answered-already' | 'too-old';

/** Whether the actor holds the role that the table of risk names for second persons. */
export const isSecondPerson = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.includes(standingRiskTable()['second-person'].role);

/**
 * A second person lets an officer open a case, for as long as the table of risk says, or does not. Refuses `not-allowed`
 * without the role, `yourself`, `no-such-approval`, `answered-already`, and `too-old` a day after it was asked.
 */
export async function answerApproval(
  ctx: Context,
  { id, verdict }: { readonly id: ApprovalId; readonly verdict: 'approved' | 'declined' },
): Promise<Outcome<ApprovalId, AnswerRefusal>> {
  if (ctx.actor.kind !== 'staff' || !isSecondPerson(ctx)) return refuse('not-allowed');
  const by = ctx.actor.person;
  const one = await holdApproval(ctx, id);
  if (!one) return refuse('no-such-approval');
  if (one.person === by) return refuse('yourself');
  if (one.state !== 'asked') return refuse('answered-already');
  const now = ctx.clock.now();
  if (now.getTime() - one.askedAt.getTime() > askedHours * 3_600_000) return refuse('too-old');
  updateApproval(ctx, { ...one, state: verdict, by, answeredAt: now, version: 2 });
  appendEntry(ctx, {
    ...{ stream: `approval:${id}`, version: 2, kind: `approval.${verdict}` },
    data: { by_id: by, answered_at: now.toISOString() },
  });
  return done(id);
}
