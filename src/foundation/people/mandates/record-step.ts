import type { Context } from '../../../platform/context.js';
import { appendEntry } from '../../record/index.js';
import { type FirmRole, type Mandate, type MandateStep, stateAfter } from './mandate.js';
import { updateMandate } from './mandate-store.js';

/**
 * Writes a step of a mandate and its entry, for acts that have decided who may take it. Gives the mandate as it then is.
 * @throws where the step is none of its state: an act asks first.
 */
export function recordStep(
  ctx: Context,
  one: Mandate,
  step: MandateStep,
  {
    why,
    delegate,
    role,
    until,
  }: {
    readonly why?: string;
    readonly delegate?: Mandate['delegate'];
    readonly role?: FirmRole;
    readonly until?: Date;
  } = {},
): Mandate {
  const state = stateAfter(one.state, step);
  if (!state) throw new Error(`A mandate that is ${one.state} was to ${step}.`);
  const next = {
    ...one,
    state,
    why,
    delegate: delegate ?? one.delegate,
    firmRole: role ?? one.firmRole,
    until: until ?? one.until,
    version: one.version + 1,
  };
  updateMandate(ctx, next);
  appendEntry(ctx, {
    stream: `mandate:${one.id}`,
    version: next.version,
    kind: `mandate.${state}`,
    data: {
      ...(delegate ? { delegate_id: delegate } : {}),
      ...(role ? { firm_role: role } : {}),
      ...(until ? { until: until.toISOString() } : {}),
      ...(why === undefined ? {} : { why }),
    },
  });
  return next;
}
