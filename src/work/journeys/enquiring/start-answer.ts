import { mintSubject, sealDraft } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findCase, listEnquiries, type ProveRefusal, proveSender } from '../../cases/index.js';
import { drawToken, hashOf } from '../codes.js';
import { expiryOf } from '../draft.js';
import { insertDraft } from '../draft-store.js';

export type StartAnswerRefusal =
  | ProveRefusal
  /** Nothing is asked on it any more, or nothing ever was. */
  | 'not-open';

/**
 * Begins a draft that answers what is asked on a case, for whoever has its reference and proves that they sent it (`proveSender`). It
 * is kept by this browser alone. @returns the token for its cookie.
 */
export async function startAnswer(
  ctx: Context,
  asked: { readonly case: CaseId; readonly email?: Sealed<readonly string[]> },
): Promise<Outcome<string, StartAnswerRefusal>> {
  const one = await findCase(ctx, { id: asked.case });
  const enquiry = one && (await listEnquiries(ctx, one.id)).find(({ state }) => state === 'open');
  if (!one || !enquiry) return refuse('not-open');
  const proved = await proveSender(ctx, one, asked.email);
  if (!proved.ok) return proved;
  const id = ctx.ids.next<'draft'>();
  const subject = mintSubject(ctx);
  const { key, sealed } = await sealDraft(ctx, { draft: id, subject, revision: 1, values: {} });
  const token = drawToken(ctx.random, { service: one.service, key });
  insertDraft(ctx, {
    ...{ id, service: one.service, serviceVersion: one.serviceVersion, tokenHash: hashOf(token), person: undefined },
    ...{ subject, key, sealed, expiresAt: expiryOf(ctx.clock.now()), enquiry: enquiry.id },
  });
  return done(token);
}
