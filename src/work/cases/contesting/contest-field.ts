import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { findService } from '../../services/index.js';
import { openCase } from '../open-case.js';
import { type Contest, correctionService, latestByField } from './contest.js';
import { insertContest, readContests } from './contest-store.js';
import { findOwnAnswer } from './find-own-answer.js';
import { recordContest } from './record-contest.js';

export type ContestRefusal =
  /** Of no answer that is about whoever asks. */
  | 'no-such-answer'
  /** It is not decided yet, or not put right yet. */
  | 'already-contested'
  /** The place has no service that decides on it. */
  | 'not-offered';

export interface AskedContest {
  readonly case: CaseId;
  readonly field: string;
  readonly wrong: Sealed<string>;
  readonly shouldBe: Sealed<string>;
  readonly email?: Sealed<string>;
  /** In which the answer is named to whoever decides. */
  readonly language: Language;
}

/**
 * Marks an answer as contested at once, on the word of the person whom it is about, and opens the case in which that is
 * decided. What they wrote is sealed in that case; the entries hold the field and the two cases.
 */
export async function contestField(
  ctx: Context,
  asked: AskedContest,
): Promise<Outcome<{ readonly contest: Contest; readonly reference: string }, ContestRefusal>> {
  const own = await findOwnAnswer(ctx, asked.case, asked.field);
  if (!own) return refuse('no-such-answer');
  const { one, field, question } = own;
  const before = latestByField(await readContests(ctx, [one.id])).get(field);
  if (before && (before.state === 'contested' || before.state === 'upheld')) return refuse('already-contested');
  const service = await findService(ctx, correctionService);
  if (!service) return refuse('not-offered');
  const about = { request: seal(one.reference), answer: seal(question.label[asked.language]) };
  const said = { wrong: asked.wrong, should_be: asked.shouldBe, ...(asked.email ? { email: asked.email } : {}) };
  const opened = await openCase(ctx, { service, answers: { ...about, ...said } });
  if (!opened.ok) return refuse('not-offered');
  const { case: correction, reference } = opened.value;
  const [id, at] = [ctx.ids.next<'contest'>(), ctx.clock.now()];
  const contest: Contest = {
    ...{ id, case: one.id, field, correction, contestedAt: at, state: 'contested' },
    ...{ settledAt: undefined, statement: undefined },
  };
  insertContest(ctx, contest);
  const data = { contest: id, field, correction };
  await recordContest(ctx, own.service.declaration, one, { kind: 'case.contested', at, data });
  return done({ contest, reference });
}
