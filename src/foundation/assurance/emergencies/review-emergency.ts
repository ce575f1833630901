import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { standingRiskTable } from '../risk/read-risk-table.js';
import type { EmergencyId, EmergencyVerdict } from './emergency.js';
import { holdEmergency, updateEmergency } from './emergency-store.js';

export type ReviewRefusal = 'not-allowed' | 'yourself' | 'no-such-emergency' | 'reviewed-already';

/** Whether the actor holds the role that the table of risk names for reviews. */
export const mayReview = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.includes(standingRiskTable()['break-glass'].reviewer);

/**
 * Somebody else says whether an emergency was one. Refuses `not-allowed` without the role, `yourself`,
 * `no-such-emergency` and `reviewed-already`.
 */
export async function reviewEmergency(
  ctx: Context,
  { id, verdict }: { readonly id: EmergencyId; readonly verdict: EmergencyVerdict },
): Promise<Outcome<EmergencyId, ReviewRefusal>> {
  if (ctx.actor.kind !== 'staff' || !mayReview(ctx)) return refuse('not-allowed');
  const by = ctx.actor.person;
  const one = await holdEmergency(ctx, id);
  if (!one) return refuse('no-such-emergency');
  if (one.person === by) return refuse('yourself');
  if (one.verdict) return refuse('reviewed-already');
  const at = ctx.clock.now();
  updateEmergency(ctx, { ...one, verdict, reviewedBy: by, reviewedAt: at, version: 2 });
  appendEntry(ctx, {
    ...{ stream: `emergency:${id}`, version: 2, kind: 'emergency.reviewed' },
    data: { verdict, reviewed_by: by, reviewed_at: at.toISOString() },
  });
  return done(id);
}
