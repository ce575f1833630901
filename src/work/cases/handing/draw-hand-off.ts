import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { dueAfter, workingClockOf } from '../../places/index.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { findTakers, type Taker } from '../taking/find-takers.js';
import { daysOf, stateOf } from '../workflow.js';
import type { NewHandOff } from './hand-off-store.js';

export type HandOffRefusal =
  /** Several could do it, and none was chosen. */
  | 'organisation-required'
  /** It has no agreement in force that covers the service, or nobody of it holds the role. */
  | 'no-such-organisation'
  /** Neither a partner nor the council has anybody who could do it. */
  | 'nobody-takes-it';

function choose(takers: readonly Taker[], asked: Taker | undefined): Outcome<Taker, HandOffRefusal> {
  const [first, ...others] = takers;
  if (first === undefined) return refuse('nobody-takes-it');
  if (asked !== undefined) return takers.includes(asked) ? done(asked) : refuse('no-such-organisation');
  return others.length > 0 ? refuse('organisation-required') : done(first);
}

/**
 * The hand-off that begins as a case gets to where it stands, with its own clock; undefined where that state hands nothing off. Writes
 * nothing. Where one organisation could take it, it is that one, whoever asks.
 */
export async function drawHandOff(
  ctx: Context,
  declaration: Declaration,
  next: Case,
  asked: Taker | undefined,
): Promise<Outcome<NewHandOff | undefined, HandOffRefusal>> {
  const handOff = stateOf(declaration, next.state)['hands-off'];
  if (!handOff) return done(undefined);
  const chosen = choose(await findTakers(ctx, { service: next.service, role: handOff.to }), asked);
  if (!chosen.ok) return chosen;
  const [clock, handedAt] = [await workingClockOf(ctx), ctx.clock.now()];
  return done({
    ...{ case: next.id, number: next.version, state: next.state, role: handOff.to },
    ...{ organisation: chosen.value === 'council' ? undefined : chosen.value, handedAt },
    ...{ handedBy: actorCode(ctx.actor), dueAt: dueAfter(clock, handedAt, daysOf(handOff.within)) },
    acceptBy: handOff.accept === undefined ? undefined : dueAfter(clock, handedAt, daysOf(handOff.accept)),
  });
}
