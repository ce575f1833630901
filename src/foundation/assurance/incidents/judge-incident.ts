import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { IncidentId, Judgement } from './incident.js';
import { holdOpen, type StepRefusal, stepIncident } from './step-incident.js';

/**
 * Says how grave an incident is, from which follows who is told; it may be judged anew while it is open, but not once those
 * were told. Refuses whoever does not handle incidents, a closed one, and `told-already`.
 */
export async function judgeIncident(
  ctx: Context,
  { id, judgement }: { readonly id: IncidentId; readonly judgement: Judgement },
): Promise<Outcome<IncidentId, StepRefusal | 'told-already'>> {
  const found = await holdOpen(ctx, id);
  if ('refused' in found) return refuse(found.refused);
  const { by, one } = found;
  const isMilder = judgement === 'unlikely' || judgement === 'not-personal';
  if (isMilder && (one.regulatorToldAt || one.peopleToldAt)) return refuse('told-already');
  stepIncident(ctx, one, 'judged', { judgement, judgedAt: ctx.clock.now(), judgedBy: by });
  return done(id);
}
