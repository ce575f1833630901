import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { hashToken } from '../sessions/session.js';
import { writeActingUnder } from '../sessions/session-store.js';
import { isInForce, type MandateId } from './mandate.js';
import { holdMandate } from './mandate-store.js';

/**
 * Lets a session act under a mandate from now on, or (undefined) for its own person again. Refuses `not-in-force` for a
 * mandate that is not this person's to act under at this moment.
 */
export async function actFor(
  ctx: Context,
  { token, mandate }: { readonly token: string; readonly mandate: MandateId | undefined },
): Promise<Outcome<undefined, 'not-in-force'>> {
  if (ctx.actor.kind !== 'resident') return refuse('not-in-force');
  if (mandate !== undefined) {
    const one = await holdMandate(ctx, mandate);
    if (!one || one.delegate !== ctx.actor.person || !isInForce(one, ctx.clock.now())) return refuse('not-in-force');
  }
  writeActingUnder(ctx, { person: ctx.actor.person, tokenHash: hashToken(token), mandate });
  return done(undefined);
}
