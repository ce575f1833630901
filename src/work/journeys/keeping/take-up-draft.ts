import { listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { DraftId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { drawToken, hashOf } from '../codes.js';
import { holdKept, writeToken } from '../draft-store.js';
import type { Returned } from '../saving/return-to-draft.js';

/**
 * Opens a draft of the signed-in person's account in this browser. One browser answers at a time: the one that had it is told so
 * when it goes on, and nothing that either saved is lost. Refuses one that is another's, sent or over alike: `no-draft`.
 */
export async function takeUpDraft(ctx: Context, id: DraftId): Promise<Outcome<Returned, 'no-draft'>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('no-draft');
  const draft = await holdKept(ctx, id, await listSelves(ctx, actor.person));
  if (!draft) return refuse('no-draft');
  const token = drawToken(ctx.random, draft);
  writeToken(ctx, draft, hashOf(token));
  return done({ draft, token });
}
