import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { MessageId } from '../outbox-store.js';
import { mayPost } from './may-post.js';
import { writePaperStep } from './paper-store.js';

export type PaperRefusal = 'not-allowed' | 'not-waiting';

/** Notes that an officer posted a letter. Refuses `not-allowed` without the role, and `not-waiting` when it was done before. */
export async function postLetter(ctx: Context, id: MessageId): Promise<Outcome<undefined, PaperRefusal>> {
  if (!mayPost(ctx.actor)) return refuse('not-allowed');
  const version = await writePaperStep(ctx, { id, from: ['to-post', 'to-hand'], to: 'posted', why: null });
  if (version === undefined) return refuse('not-waiting');
  appendEntry(ctx, { stream: `letter:${id}`, version, kind: 'letter.posted', data: {} });
  return done(undefined);
}
