import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { Interest, InterestId } from './interest.js';
import { holdInterests, writeInterestEnd } from './interest-store.js';

/** Queues the end of an interest that is held. */
export function endHeld(ctx: Context, { id }: Interest): void {
  const at = ctx.clock.now();
  writeInterestEnd(ctx, id, at);
  appendEntry(ctx, {
    ...{ stream: `interest:${id}`, version: 2, kind: 'interest.ended', data: { ended_at: at.toISOString() } },
  });
}

/** An officer takes somebody off their list; it counts for a year more. Refuses `no-such-interest` for any but their own. */
export async function endInterest(ctx: Context, id: InterestId): Promise<Outcome<InterestId, 'no-such-interest'>> {
  if (ctx.actor.kind !== 'staff') return refuse('no-such-interest');
  const one = (await holdInterests(ctx, ctx.actor.person)).find((held) => held.id === id);
  if (!one) return refuse('no-such-interest');
  endHeld(ctx, one);
  return done(id);
}
