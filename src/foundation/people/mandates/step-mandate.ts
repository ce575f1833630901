import type { Context } from '../../../platform/context.js';
import type { MandateId, PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { listSelves } from '../selves/list-selves.js';
import { handOverInTime } from './coming-of-age/judge-age.js';
import { isCircle } from './is-circle.js';
import { type Mandate, type MandateStep, stateAfter } from './mandate.js';
import { holdMandate } from './mandate-store.js';
import { mayStep } from './may-step.js';
import { ownerOf } from './owner-of.js';
import { recordStep } from './record-step.js';
import { findStanding } from './standing/find-standing.js';

export type StepRefusal = 'no-such-mandate' | 'not-now' | 'not-yours' | 'oneself' | 'circle' | 'by-review';

async function refuseStep(
  ctx: Context,
  one: Mandate,
  step: MandateStep,
  by: PersonId,
): Promise<StepRefusal | undefined> {
  if (one.capacity === 'member') return 'not-yours'; // whoever leaves a body does so there: `endMembership`
  const isTaking = one.state === 'offered' && (step === 'accept' || step === 'refuse');
  if (isTaking && ctx.actor.kind !== 'resident') return 'not-yours'; // what is taken on is promised by oneself
  if (isTaking && one.firm !== undefined) return 'not-yours'; // an owner of the firm does: `stepForFirm`
  const selves = await listSelves(ctx, by);
  if (isTaking && selves.includes(one.person)) return 'oneself';
  if (isTaking && (await isCircle(ctx, one.person, by))) return 'circle';
  if (isTaking) return undefined;
  const as = selves.includes(one.person) ? 'person' : 'delegate';
  const isHeld = one.delegate !== undefined && selves.includes(one.delegate);
  if (as === 'delegate' && (!isHeld || step !== 'give-up')) return 'not-yours';
  if (as === 'person' && step === 'give-up') return 'not-yours';
  if (stateAfter(one.state, step) === undefined) return 'not-now';
  const { hasLostCapacity } = await findStanding(ctx, one.person);
  return mayStep(one, step, as, { hasLostCapacity }) ? undefined : 'by-review';
}

/**
 * Takes a mandate a step on: the delegate accepts, refuses or gives it up, the person suspends, resumes or withdraws it, or
 * objects to one that is not theirs to end. It counts at the next request. Refuses `not-now`, `not-yours`; `by-review`
 * where the person's word alone does not end it; `oneself` and `circle` where it would be accepted; and whoever acts for
 * somebody else.
 */
export async function stepMandate(
  ctx: Context,
  { id, step }: { readonly id: MandateId; readonly step: MandateStep },
): Promise<Outcome<Mandate, StepRefusal>> {
  const by = ownerOf(ctx);
  if (!by) return refuse('not-yours');
  const held = await holdMandate(ctx, id);
  if (!held) return refuse('no-such-mandate');
  const one = await handOverInTime(ctx, held);
  const refused = await refuseStep(ctx, one, step, by);
  if (refused) return refuse(refused);
  const taken = step === 'accept' ? { delegate: by } : {};
  return done(recordStep(ctx, one, step, step === 'object' ? { why: 'objected' } : taken));
}
