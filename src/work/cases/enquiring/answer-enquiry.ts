import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { workingClockOf } from '../../places/index.js';
import { type Answers, getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { holdCase, updateAnswered } from '../case-store.js';
import { recordMove } from '../move-case.js';
import { moved } from '../moved.js';
import { readStanding } from '../promise/read-standing.js';
import { stateOf } from '../workflow.js';
import { answered, type EnquiryId } from './enquiry.js';
import { readEnquiry } from './enquiry-store.js';
import { sealLater } from './seal-later.js';
import { settleEnquiry } from './settle-enquiry.js';

export type AnswerEnquiryRefusal =
  | 'already-answered'
  /** Its time was over first, or an officer moved the case on. */
  | 'over'
  | 'erased';

/**
 * Takes what the person answered, seals it beside the answers of the case, and moves the case on: its clock runs again. Who may is the
 * caller's to judge (`proveSender`), and that the answers fit their questions.
 */
export async function answerEnquiry(
  ctx: Context,
  { enquiry: id, answers }: { readonly enquiry: EnquiryId; readonly answers: Answers },
): Promise<Outcome<Case, AnswerEnquiryRefusal>> {
  const before = await readEnquiry(ctx, id);
  const one = before && (await holdCase(ctx, before.case));
  const enquiry = one && (await readEnquiry(ctx, id)); // of two who answer at once, the second sees the first
  if (!one || !enquiry) return refuse('over');
  if (enquiry.state !== 'open') return refuse(enquiry.state === 'answered' ? 'already-answered' : 'over');
  const service = await getService(ctx, one.service, one.serviceVersion);
  const { declaration } = service;
  const { asks } = stateOf(declaration, one.state);
  if (!asks) return refuse('over');
  const later = await sealLater(ctx, service, one, { answers, version: one.version + 1 });
  if (!later) return refuse('erased');
  const at = ctx.clock.now();
  const { team, pauses = false } = stateOf(declaration, asks.answered);
  const standing = await readStanding(ctx, declaration, one);
  const step = {
    ...{ to: asks.answered, at, pauses, ...(team === undefined ? {} : { team }) },
    ...(standing ? { statutory: { standing, extends: 0 } } : {}),
  };
  const next = { ...moved(one, step, await workingClockOf(ctx)), fields: later.fields };
  const settled = await settleEnquiry(ctx, one.id, { state: 'answered', at });
  const more = { data: { ...settled, ...later.data }, envelopes: later.envelopes };
  recordMove(ctx, declaration, { from: one.state, next, kind: 'case.moved' }, { transition: answered, at, more });
  updateAnswered(ctx, next);
  return done(next);
}
