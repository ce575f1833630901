import { listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { hashOf } from '../codes.js';
import { holdDraft, writeOwner } from '../draft-store.js';

/**
 * Keeps a draft of this browser in the account of whoever is signed in, so that it can be gone on with wherever they sign in. It is kept no longer for
 * that. Refuses `no-draft`, `submitted`, and `not-yours` to anybody but a resident for themself, and where it is in another's account.
 */
export async function keepDraft(
  ctx: Context,
  token: string,
): Promise<Outcome<undefined, 'no-draft' | 'submitted' | 'not-yours'>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-yours');
  const draft = await holdDraft(ctx, hashOf(token));
  if (!draft) return refuse('no-draft');
  if (draft.submitted) return refuse('submitted');
  if (draft.person && !(await listSelves(ctx, actor.person)).includes(draft.person)) return refuse('not-yours');
  writeOwner(ctx, draft, actor.person);
  return done(undefined);
}
