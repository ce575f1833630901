import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { HoldId } from './hold.js';
import { takeHold, updateHold } from './hold-store.js';
import { mayHold } from './place-hold.js';

export type LiftHoldRefusal = 'not-allowed' | 'no-such-hold' | 'yourself' | 'lifted-already';

/**
 * Lifts a hold that somebody else placed: what it kept may be destroyed again when its time is over. Refuses `not-allowed`
 * without the role, `no-such-hold`, `yourself` and `lifted-already`.
 */
export async function liftHold(ctx: Context, id: HoldId): Promise<Outcome<HoldId, LiftHoldRefusal>> {
  if (ctx.actor.kind !== 'staff' || !mayHold(ctx)) return refuse('not-allowed');
  const by = ctx.actor.person;
  const one = await takeHold(ctx, id);
  if (!one) return refuse('no-such-hold');
  if (one.placedBy === by) return refuse('yourself');
  if (one.liftedAt) return refuse('lifted-already');
  const [at, version] = [ctx.clock.now(), one.version + 1];
  updateHold(ctx, { ...one, liftedAt: at, liftedBy: by, version });
  appendEntry(ctx, {
    ...{ stream: `hold:${id}`, version, kind: 'hold.lifted' },
    data: { lifted_at: at.toISOString(), lifted_by: by },
  });
  return done(id);
}
