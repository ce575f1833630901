import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Disruption, type DisruptionId, disruptionRole, disruptionStreams } from './disruption.js';
import { holdDisruption, writeEnded } from './disruption-store.js';

export type EndDisruptionRefusal = 'not-allowed' | 'no-such-disruption' | 'ended-already';

/** Says that a disruption is over: nobody is told of it any more. Of two officers at once the second is refused `ended-already`. */
export async function endDisruption(
  ctx: Context,
  id: DisruptionId,
): Promise<Outcome<Disruption, EndDisruptionRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || actor.shares || !actor.roles.includes(disruptionRole)) return refuse('not-allowed');
  const one = await holdDisruption(ctx, id);
  if (!one) return refuse('no-such-disruption');
  if (one.endedAt) return refuse('ended-already');
  const at = ctx.clock.now();
  const next: Disruption = { ...one, endedAt: at, endedBy: actor.person, version: one.version + 1 };
  writeEnded(ctx, next);
  appendEntry(ctx, {
    ...{ stream: `${disruptionStreams}${id}`, version: next.version, kind: 'disruption.ended', occurredAt: at },
    data: { ended_by: actor.person, ended_at: at.toISOString() },
  });
  return done(next);
}
