import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findService } from '../../services/index.js';
import type { Proposal } from '../proposal.js';
import { dueAt } from './due-at.js';
import { insertSent } from './insert-sent.js';

export interface WastedTime {
  /** The screen, by its address without what it is about: 'desk.cases.id.move'. */
  readonly step: string;
  /** Of which service, and in which state, the case before them was; never which case. */
  readonly service: string | undefined;
  readonly state: string | undefined;
  readonly why: Sealed<string>;
}

/**
 * An officer says that a step of their work wastes time: to whoever owns the service, or to administrators where none is
 * concerned. Refuses `not-allowed` to all but the council’s own officers, and `no-such-service`.
 */
export async function sayWastedTime(
  ctx: Context,
  { step, service: name, state, why }: WastedTime,
): Promise<Outcome<Proposal, 'not-allowed' | 'no-such-service'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || actor.shares !== undefined) return refuse('not-allowed');
  const service = name === undefined ? undefined : await findService(ctx, name);
  if (name !== undefined && !service) return refuse('no-such-service');
  const isState = state !== undefined && service && Object.hasOwn(service.declaration.case.states, state);
  const sent = {
    ...({ kind: 'wasted-time', service: name ?? null, serviceVersion: service?.version ?? null, spot: step } as const),
    ...{ atState: isState ? state : null, person: actor.person, wantsCredit: false, dueAt: await dueAt(ctx, service) },
  };
  return done(await insertSent(ctx, sent, { comment: why }));
}
