import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { Compiled } from '../../services/index.js';
import type { Submitted } from '../draft.js';
import { startDraft } from '../start-draft.js';
import { submitDraft } from '../submit-draft.js';
import { type AtOnceFault, answerAll, type Typed } from './answer-all.js';

export type { Typed } from './answer-all.js';

/** Why nothing of a request was sent. `wrong` says what is to be mended; the others are nobody's answers' fault. */
export type WhyNotSent =
  | { readonly why: 'wrong'; readonly faults: readonly AtOnceFault[] }
  | { readonly why: 'takes-none' | 'not-mandated' };

/** Takes back all that was written of a request that is not sent: an act that lets it fly leaves nothing. */
export class NotSent extends Error {
  readonly why: WhyNotSent;
  constructor(why: WhyNotSent) {
    super('a request that came whole was not sent');
    this.name = 'NotSent';
    this.why = why;
  }
}

/**
 * Starts, answers and sends a request that comes whole, by the very acts that a person's pages ask for. Throws `NotSent`, which the
 * act must not catch.
 */
export async function sendAtOnce(ctx: Context, service: Compiled, typed: Sealed<Typed>): Promise<Submitted> {
  const started = await startDraft(ctx, service);
  if (!started.ok) throw new NotSent({ why: 'takes-none' });
  const answered = await answerAll(ctx, started.value, contentOf(typed));
  if (!answered.ok) throw new NotSent({ why: 'wrong', faults: answered.faults });
  const sent = await submitDraft(ctx, { token: started.value.token, revision: answered.revision });
  if (sent.ok) return sent.value;
  const { refused } = sent;
  if (refused === 'not-mandated' || refused === 'takes-none') throw new NotSent({ why: refused });
  throw new NotSent({ why: 'wrong', faults: [] });
}
