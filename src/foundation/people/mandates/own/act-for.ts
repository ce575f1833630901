import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { hashToken } from '../../sessions/session.js';
import { writeActingUnder } from '../../sessions/session-store.js';
import { leaveOutGrown } from '../coming-of-age/judge-age.js';
import { isCircle } from '../is-circle.js';
import { holdMandate } from '../mandate-store.js';
import { mayActUnder } from '../may-act-under.js';
import { findWouldAct } from './find-would-act.js';

async function mayTurn(ctx: Context, person: PersonId, mandate: MandateId): Promise<boolean> {
  const one = await holdMandate(ctx, mandate);
  if (!one) return false;
  if (!mayActUnder(one, await findWouldAct(ctx, person), ctx.clock.now())) return false;
  if ((await leaveOutGrown(ctx, [one])).length === 0) return false;
  return one.firm === undefined || !(await isCircle(ctx, one.person, person)); // a firm has no circle until one of it acts
}

/**
 * Lets a session act under a mandate from now on, or (undefined) for its own person again. Refuses `not-in-force` for a
 * mandate that is not this person's to act under at this moment.
 */
export async function actFor(
  ctx: Context,
  { token, mandate }: { readonly token: string; readonly mandate: MandateId | undefined },
): Promise<Outcome<undefined, 'not-in-force'>> {
  if (ctx.actor.kind !== 'resident') return refuse('not-in-force');
  if (mandate !== undefined && !(await mayTurn(ctx, ctx.actor.person, mandate))) return refuse('not-in-force');
  writeActingUnder(ctx, { person: ctx.actor.person, tokenHash: hashToken(token), mandate });
  return done(undefined);
}
