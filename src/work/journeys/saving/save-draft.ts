import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { drawReference, drawReturnCode, hashOf } from '../codes.js';
import { holdDraft, writeReturnCode } from '../draft-store.js';

export interface Saved {
  readonly reference: string;
  /** Shown once: only its hash is kept. */
  readonly returnCode: string;
}

/**
 * Gives a draft a reference and a return code, so that it can be opened again in any browser. Saving again keeps the
 * reference and replaces the code. Refuses `no-draft` and `submitted`.
 */
export async function saveDraft(ctx: Context, token: string): Promise<Outcome<Saved, 'no-draft' | 'submitted'>> {
  const draft = await holdDraft(ctx, hashOf(token));
  if (!draft) return refuse('no-draft');
  if (draft.submitted) return refuse('submitted');
  const reference = draft.reference ?? drawReference(ctx.random);
  const returnCode = drawReturnCode(ctx.random);
  writeReturnCode(ctx, draft, reference, hashOf(returnCode));
  return done({ reference, returnCode });
}
