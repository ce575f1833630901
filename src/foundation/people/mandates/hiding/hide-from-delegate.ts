import type { Context } from '../../../../platform/context.js';
import type { MandateId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { isOwn } from '../is-own.js';
import { isOver, type Mandate } from '../mandate.js';
import { holdMandate, updateMandate } from '../mandate-store.js';

/**
 * Says which answers the delegate never sees ('SERVICE.FIELD'), instead of those said before. Only the person may; refuses
 * `not-yours` for anybody else, and a mandate that is not there or is over (`not-now`).
 */
export async function hideFromDelegate(
  ctx: Context,
  { id, hidden }: { readonly id: MandateId; readonly hidden: readonly string[] },
): Promise<Outcome<Mandate, 'no-such-mandate' | 'not-yours' | 'not-now'>> {
  const one = await holdMandate(ctx, id);
  if (!one) return refuse('no-such-mandate');
  if (!(await isOwn(ctx, one.person))) return refuse('not-yours');
  if (isOver(one, ctx.clock.now())) return refuse('not-now');
  const next = { ...one, hidden: [...new Set(hidden)].sort(), version: one.version + 1 };
  updateMandate(ctx, next);
  appendEntry(ctx, {
    stream: `mandate:${id}`,
    version: next.version,
    kind: 'mandate.hidden',
    data: { hidden: next.hidden },
  });
  return done(next);
}
