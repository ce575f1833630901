import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Capacity } from '../mandates/capacities/capacity.js';
import { isOver } from '../mandates/mandate.js';
import { readMandatesOf } from '../mandates/mandate-store.js';
import { recordStep } from '../mandates/record-step.js';

/** Capacities in which somebody acts as a member of a firm or a charity. */
const professional: readonly Capacity[] = ['solicitor', 'adviser', 'advocate'];

/**
 * Somebody leaves an organisation: what they hold of others' mandates by their profession ends in the same act. Whoever still
 * wants them gives them a code anew; a colleague is given one of their own.
 */
export async function endProfessional(ctx: Context, delegate: PersonId): Promise<void> {
  const now = ctx.clock.now();
  for (const one of await readMandatesOf(ctx, delegate))
    if (one.delegate === delegate && professional.includes(one.capacity) && !isOver(one, now))
      recordStep(ctx, one, 'end', { why: 'left-firm' });
}
