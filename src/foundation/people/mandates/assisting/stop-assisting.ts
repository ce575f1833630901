import type { Context } from '../../../../platform/context.js';
import type { MandateId } from '../../../../platform/ids.js';
import { hashToken } from '../../sessions/session.js';
import { writeActingUnder } from '../../sessions/session-store.js';
import { isOver } from '../mandate.js';
import { holdMandate } from '../mandate-store.js';
import { recordStep } from '../record-step.js';

interface ToStop {
  readonly token: string;
  /** Undefined where only the session is to act for nobody any more. */
  readonly mandate: MandateId | undefined;
  readonly why: 'sent' | 'stopped';
}

/** An officer has sent what they filled in with somebody, or stops: the mandate ends, and their session acts for nobody. */
export async function stopAssisting(ctx: Context, { token, mandate, why }: ToStop): Promise<void> {
  if (ctx.actor.kind !== 'staff') return;
  const one = mandate && (await holdMandate(ctx, mandate));
  if (one?.capacity === 'assisted' && one.delegate === ctx.actor.person && !isOver(one, ctx.clock.now()))
    recordStep(ctx, one, 'end', { why });
  writeActingUnder(ctx, { person: ctx.actor.person, tokenHash: hashToken(token), mandate: undefined });
}
