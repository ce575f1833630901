import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { readInForce } from '../mandate-store.js';
import { mayActUnder } from '../may-act-under.js';
import { findWouldAct } from '../own/find-would-act.js';

/**
 * Whether the actor decides for a body who acts for it, at this moment: a resident who is signed in, for themself and for nobody
 * else, whose membership in force says so.
 */
export async function mayManage(ctx: Context, body: PersonId): Promise<boolean> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return false;
  const would = await findWouldAct(ctx, actor.person);
  const held = await readInForce(ctx, would.selves, body, undefined);
  const now = ctx.clock.now();
  return held.some((one) => one.capacity === 'member' && one.may.includes('manage') && mayActUnder(one, would, now));
}
