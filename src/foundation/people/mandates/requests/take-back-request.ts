import type { Context } from '../../../../platform/context.js';
import type { MandateId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { isOwn } from '../is-own.js';
import type { MandateRequest } from './mandate-request.js';
import { holdRequest } from './request-store.js';
import { settleRequest } from './settle-request.js';

/** Whoever asked takes it back. Refuses anybody else alike with a request that is not there, and one that does not wait. */
export async function takeBackRequest(
  ctx: Context,
  id: MandateId,
): Promise<Outcome<MandateRequest, 'no-such-request' | 'not-waiting'>> {
  const one = await holdRequest(ctx, id);
  const isSelf = ctx.actor.kind === 'resident' && ctx.onBehalfOf === undefined;
  if (!one || !isSelf || !(await isOwn(ctx, one.delegate))) return refuse('no-such-request');
  return one.state === 'waiting' ? done(settleRequest(ctx, one, 'taken-back')) : refuse('not-waiting');
}
