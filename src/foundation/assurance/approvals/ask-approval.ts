import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { Asked, Matter } from '../disclosure.js';
import { type Judged, judgeRisk } from '../risk/judge-risk.js';
import { type Approval, type ApprovalId, askedHours } from './approval.js';
import { insertApproval, isWaiting } from './approval-store.js';

export type AskRefusal = 'not-allowed' | 'not-needed' | 'asked-already';

/** The look among those of one opening that needs a second person. */
async function findNeeding(ctx: Context, looks: readonly (Asked & Matter)[]): Promise<Judged | undefined> {
  if (ctx.actor.kind !== 'staff') return undefined;
  for (const look of looks) {
    const judged = await judgeRisk(ctx, ctx.actor, look, [look]);
    if (judged.asks === 'second-person') return judged;
  }
  return undefined;
}

/**
 * Asks a second person to let the officer open a case; `looks` is what opening it would be. Refuses `not-allowed` to
 * anybody but an officer, `not-needed` where no look needs one, and `asked-already` while a request waits.
 */
export async function askApproval(
  ctx: Context,
  { case: one, looks }: { readonly case: CaseId; readonly looks: readonly (Asked & Matter)[] },
): Promise<Outcome<ApprovalId, AskRefusal>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const { person } = ctx.actor;
  const now = ctx.clock.now();
  if (await isWaiting(ctx, person, one, new Date(now.getTime() - askedHours * 3_600_000)))
    return refuse('asked-already');
  const judged = await findNeeding(ctx, looks);
  if (!judged) return refuse('not-needed');
  const { score, reasons } = judged.score;
  const asked: Approval = {
    ...{ id: ctx.ids.next<'approval'>(), case: one, person, score, signals: reasons.map(({ signal }) => signal) },
    ...{ askedAt: now, state: 'asked', by: undefined, answeredAt: undefined, version: 1 },
  };
  insertApproval(ctx, asked);
  appendEntry(ctx, {
    ...{ stream: `approval:${asked.id}`, version: 1, kind: 'approval.asked' },
    data: { case_id: one, person_id: person, score, signals: [...asked.signals], asked_at: now.toISOString() },
  });
  return done(asked.id);
}
