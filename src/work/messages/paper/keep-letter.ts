import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { MessageId } from '../outbox-store.js';
import { mayPost } from './may-post.js';
import type { KeptReason } from './paper-letter.js';
import { writePaperStep } from './paper-store.js';
import type { PaperRefusal } from './post-letter.js';

export interface LetterToKeep {
  readonly id: MessageId;
  readonly why: KeptReason;
}

/**
 * Keeps a letter that cannot, or should not, be posted until whom it is for visits; one that came back may be kept after it
 * was posted. Refuses as `postLetter` does.
 */
export async function keepLetter(ctx: Context, { id, why }: LetterToKeep): Promise<Outcome<undefined, PaperRefusal>> {
  if (!mayPost(ctx.actor)) return refuse('not-allowed');
  const from = why === 'came-back' ? (['posted'] as const) : (['to-post'] as const);
  const version = await writePaperStep(ctx, { id, from, to: 'to-hand', why });
  if (version === undefined) return refuse('not-waiting');
  appendEntry(ctx, { stream: `letter:${id}`, version, kind: 'letter.kept', data: { why } });
  return done(undefined);
}
