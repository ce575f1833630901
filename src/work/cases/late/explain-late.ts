import { listLedTeams } from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { holdCase, updateCase } from '../case-store.js';
import { sealNote } from '../notes/seal-note.js';
import { lateReasonsOf } from './late-reason.js';
import { writeLateReason } from './late-store.js';

export type ExplainLateRefusal =
  | 'no-such-case'
  | 'not-allowed'
  | 'not-late'
  | 'nothing-said'
  | 'unknown-reason'
  | 'erased';

/** Whether it is past what was promised, or was when it was closed. */
const isLate = ({ dueAt, closedAt, clockPausedAt }: Case, at: Date): boolean =>
  dueAt !== undefined && (closedAt ? dueAt < closedAt : clockPausedAt === undefined && dueAt < at);

/** Whether the actor leads the team that has the case, or that it was escalated to. */
export async function mayExplainLate(ctx: Context, { team, escalatedTo }: Case): Promise<boolean> {
  const led = await listLedTeams(ctx);
  return led.some(({ slug }) => slug === team || slug === escalatedTo);
}

/**
 * Says why a case is or was late: one of the reasons that its service declares, or words, which become a note sealed about the case's subject, or both.
 * What was said before is replaced; its note stays. For whoever leads the team.
 */
export async function explainLate(
  ctx: Context,
  asked: { readonly case: CaseId; readonly code?: string; readonly text?: Sealed<string> },
): Promise<Outcome<Case, ExplainLateRefusal>> {
  const one = await holdCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  if (!(await mayExplainLate(ctx, one))) return refuse('not-allowed');
  const at = ctx.clock.now();
  if (!isLate(one, at)) return refuse('not-late');
  const { code, text } = asked;
  if (code === undefined && text === undefined) return refuse('nothing-said');
  const { declaration } = await getService(ctx, one.service);
  if (code !== undefined && !Object.hasOwn(lateReasonsOf(declaration), code)) return refuse('unknown-reason');
  const own = await getService(ctx, one.service, one.serviceVersion);
  const sealed = text && (await sealNote(ctx, own.declaration, one, { text, at }));
  if (text && !sealed) return refuse('erased');
  const next = { ...one, version: one.version + 1 };
  appendEntry(ctx, {
    ...{ stream: `case:${one.id}`, version: next.version, kind: 'case.late-explained', occurredAt: at },
    ...{ purpose: declaration.purpose.id, service: one.service, serviceVersion: one.serviceVersion },
    data: { code: code ?? null, note: sealed?.note ?? null, transition: null, envelopes: sealed?.envelopes ?? [] },
  });
  writeLateReason(ctx, { case: one.id, code, note: sealed?.note, by: actorCode(ctx.actor) });
  updateCase(ctx, next);
  return done(next);
}
