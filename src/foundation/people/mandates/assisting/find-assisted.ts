import type { Context } from '../../../../platform/context.js';
import { hashToken } from '../../sessions/session.js';
import { readActingUnder } from '../../sessions/session-store.js';
import { isInForce, type Mandate } from '../mandate.js';
import { readInForce, readMandate } from '../mandate-store.js';

/** With whom an officer's session fills something in; `over` where it did and that has ended. */
export async function findAssisted(ctx: Context, token: string): Promise<Mandate | 'over' | undefined> {
  const acting = await readActingUnder(ctx, hashToken(token));
  if (!acting) return undefined;
  const one = await readMandate(ctx, acting.mandate);
  const isOwn = one?.capacity === 'assisted' && one.delegate === acting.person;
  return isOwn && isInForce(one, ctx.clock.now()) ? one : 'over';
}

/** Whether an officer who acts for somebody may send this draft for them now: the one that they fill in together, no other. */
export async function maySendAssisted(
  ctx: Context,
  { service, draft }: { readonly service: string; readonly draft?: string },
): Promise<boolean> {
  if (ctx.actor.kind !== 'staff' || ctx.onBehalfOf === undefined) return false;
  const found = await readInForce(ctx, [ctx.actor.person], ctx.onBehalfOf, undefined);
  return found.some(
    (one) =>
      one.capacity === 'assisted' &&
      one.services.includes(service) &&
      (draft === undefined || one.draft === draft) &&
      isInForce(one, ctx.clock.now()),
  );
}
