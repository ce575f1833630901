import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { sealNote } from '../notes/seal-note.js';
import { type Contest, latestByField } from './contest.js';
import { readContests, updateContest } from './contest-store.js';
import { findOwnAnswer } from './find-own-answer.js';
import { recordContest } from './record-contest.js';

export type StateRefusal =
  /** Of no answer of their own case. */
  | 'no-such-answer'
  /** It was not refused, or they have said so already. */
  | 'not-refused'
  | 'erased';

/**
 * Adds what a person says of an answer that was not corrected, to stand beside it: a note of the case, sealed as any note,
 * that officers who read notes see with the answer.
 */
export async function stateContest(
  ctx: Context,
  asked: { readonly case: CaseId; readonly field: string; readonly text: Sealed<string> },
): Promise<Outcome<Contest, StateRefusal>> {
  const own = await findOwnAnswer(ctx, asked.case, asked.field);
  if (!own?.isPrincipal) return refuse('no-such-answer');
  const { one, field, service } = own;
  const contest = latestByField(await readContests(ctx, [one.id])).get(field);
  if (contest?.state !== 'refused' || contest.statement) return refuse('not-refused');
  const at = ctx.clock.now();
  const sealed = await sealNote(ctx, service.declaration, one, { text: asked.text, at });
  if (!sealed) return refuse('erased');
  const next = { ...contest, statement: sealed.note };
  updateContest(ctx, next);
  const data = { contest: contest.id, field, note: sealed.note, transition: null, envelopes: sealed.envelopes };
  await recordContest(ctx, service.declaration, one, { kind: 'case.contest-stated', at, data });
  return done(next);
}
