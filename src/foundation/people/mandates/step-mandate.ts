import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { type Mandate, type MandateId, type MandateStep, stateAfter } from './mandate.js';
import { holdMandate, readMandatesOf, updateMandate } from './mandate-store.js';

/** Who may take which step: the person whose mandate it is, or the delegate. */
const steppers: Readonly<Record<MandateStep, 'person' | 'delegate' | 'system'>> = {
  accept: 'delegate',
  refuse: 'delegate',
  suspend: 'person',
  resume: 'person',
  withdraw: 'person',
  'give-up': 'delegate',
  end: 'system',
};

export type StepRefusal = 'no-such-mandate' | 'not-now' | 'not-yours' | 'oneself' | 'circle';

/** Whether somebody acts for the other the other way round, which would let each widen what the other gave. */
async function isCircle(ctx: Context, { person }: Mandate, delegate: PersonId): Promise<boolean> {
  const held = await readMandatesOf(ctx, delegate);
  const isOver = ({ state, until }: Mandate) => stateAfter(state, 'withdraw') === undefined || until <= ctx.clock.now();
  return held.some((one) => one.person === delegate && one.delegate === person && !isOver(one));
}

async function refuseStep(
  ctx: Context,
  one: Mandate,
  step: MandateStep,
  by: PersonId,
): Promise<StepRefusal | undefined> {
  const isTaking = one.state === 'offered' && (step === 'accept' || step === 'refuse');
  if (isTaking && one.person === by) return 'oneself';
  if (isTaking && (await isCircle(ctx, one, by))) return 'circle';
  if (isTaking) return undefined;
  const isOwn = steppers[step] === 'person' ? one.person === by : one.delegate === by;
  if (!isOwn) return 'not-yours';
  return stateAfter(one.state, step) ? undefined : 'not-now';
}

/**
 * Takes a mandate a step on: the delegate accepts, refuses or gives it up, the person suspends, resumes or withdraws it. It
 * counts at the next request. Refuses `not-now`, `not-yours`; `oneself` and `circle` where it would be accepted; and
 * whoever acts for somebody else.
 */
export async function stepMandate(
  ctx: Context,
  { id, step }: { readonly id: MandateId; readonly step: MandateStep },
): Promise<Outcome<Mandate, StepRefusal>> {
  if (ctx.actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-yours');
  const by = ctx.actor.person;
  const one = await holdMandate(ctx, id);
  if (!one) return refuse('no-such-mandate');
  const refused = await refuseStep(ctx, one, step, by);
  if (refused) return refuse(refused);
  const state = stateAfter(one.state, step);
  if (!state) return refuse('not-now');
  const delegate = step === 'accept' ? by : one.delegate;
  const next = { ...one, state, delegate, version: one.version + 1 };
  updateMandate(ctx, next);
  appendEntry(ctx, {
    stream: `mandate:${id}`,
    version: next.version,
    kind: `mandate.${state}`,
    data: step === 'accept' ? { delegate_id: by } : {},
  });
  return done(next);
}
