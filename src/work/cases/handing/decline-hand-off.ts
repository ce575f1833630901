import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { getService } from '../../services/index.js';
import { judgeSeen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { holdCase } from '../case-store.js';
import type { AcceptRefusal, AskedOfPart } from './accept-hand-off.js';
import { handBack } from './hand-back.js';
import type { DeclineReason } from './hand-off.js';
import { readRunning } from './hand-off-store.js';
import { mayDoPart } from './may-hand.js';
import { tellOfPart } from './tell-of-part.js';

/**
 * Gives a part back, accepted before or not: the case goes where its declaration says, and its team is told. Refuses as
 * `acceptHandOff` does.
 */
export async function declineHandOff(
  ctx: Context,
  { case: id, reason, seen }: AskedOfPart & { readonly reason: DeclineReason },
): Promise<Outcome<Case, AcceptRefusal>> {
  const one = await holdCase(ctx, id);
  if (!one) return refuse('no-such-case');
  const judged = await judgeSeen(ctx, one, seen);
  if (judged === 'done') return done(one);
  const running = await readRunning(ctx, id);
  if (!running) return refuse('not-handed');
  if (!(await mayDoPart(ctx, one, running))) return refuse('not-allowed');
  if (judged === 'changed') return refuse('changed');
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const next = await handBack(ctx, declaration, one, { outcome: 'declined', reason, seen });
  await tellOfPart(ctx, one, running, 'declined');
  return done(next);
}
