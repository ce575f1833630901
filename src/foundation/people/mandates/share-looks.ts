import type { Context } from '../../../platform/context.js';
import type { MandateId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { isOwn } from './is-own.js';
import { isOver, type Mandate } from './mandate.js';
import { holdMandate, updateMandate } from './mandate-store.js';

/**
 * Lets a delegate read who looked at the person's data where the mandate reaches, or no longer; without it they read their
 * own looks alone. Only the person may; refuses `not-yours` for anybody else, one that is not there, and one that is over.
 */
export async function shareLooks(
  ctx: Context,
  { id, isShared }: { readonly id: MandateId; readonly isShared: boolean },
): Promise<Outcome<Mandate, 'not-yours' | 'not-now'>> {
  const one = await holdMandate(ctx, id);
  if (!one || !(await isOwn(ctx, one.person))) return refuse('not-yours');
  if (isOver(one, ctx.clock.now())) return refuse('not-now');
  const next = { ...one, sharesLooks: isShared, version: one.version + 1 };
  updateMandate(ctx, next);
  const kind = isShared ? 'mandate.looks-shared' : 'mandate.looks-unshared';
  appendEntry(ctx, { stream: `mandate:${id}`, version: next.version, kind, data: {} });
  return done(next);
}
