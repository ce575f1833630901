import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type AnswerEnquiryRefusal, answerEnquiry } from '../../cases/index.js';
import type { Submitted } from '../draft.js';
import { writeSubmitted } from '../draft-store.js';
import { findDraftToChange } from '../open-journey.js';
import { findInvalidPage, isAsShown } from '../submit-draft.js';

export type SubmitAnswerRefusal = AnswerEnquiryRefusal | 'no-draft' | 'changed' | 'incomplete' | 'not-valid';

/**
 * Sends the answers of a draft that answers an enquiry: they become the case's, whose clock runs again, in the act's one commit. A
 * second press gives the same. Refuses `no-draft`, `changed`, and `incomplete` and `not-valid` with the page, as `submitDraft` does;
 * and as `answerEnquiry` does.
 */
export async function submitAnswer(
  ctx: Context,
  { token, revision }: { readonly token: string; readonly revision: number },
): Promise<Outcome<Submitted, SubmitAnswerRefusal>> {
  const found = await findDraftToChange(ctx, token);
  if (!found) return refuse('no-draft');
  const { draft, journey } = found;
  if (draft.submitted) return done(draft.submitted);
  if (!journey?.enquiry) return refuse('no-draft');
  if (draft.revision !== revision) return refuse('changed');
  if (journey.walk.missing) return refuse('incomplete', { page: journey.walk.missing.page.id });
  const invalid = await findInvalidPage(ctx, journey);
  if (invalid) return refuse('not-valid', { page: invalid });
  if (!(await isAsShown(ctx, journey))) return refuse('changed');
  const answered = await answerEnquiry(ctx, { enquiry: journey.enquiry.id, answers: journey.walk.answers });
  if (!answered.ok) return answered;
  const submitted = { case: answered.value.id, reference: answered.value.reference };
  writeSubmitted(ctx, draft, submitted);
  return done(submitted);
}
