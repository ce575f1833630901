import { type HoldToPlace, type PlaceHoldRefusal, placeHold } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { getService, principalOf } from '../../services/index.js';
import { readCase } from '../case-store.js';

/**
 * Places a legal hold on a case, on all that is held about the person whose case it is, or on all cases of its service.
 * Refuses `no-such-case`, and as `placeHold` does.
 */
export async function holdRecords(
  ctx: Context,
  asked: Omit<HoldToPlace, 'about' | 'service'>,
): Promise<Outcome<HoldToPlace['case'], PlaceHoldRefusal | 'no-such-case'>> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const placed = await placeHold(ctx, {
    ...asked,
    about: one.subjects[principalOf(declaration)],
    service: one.service,
  });
  return placed.ok ? { ok: true, value: one.id } : placed;
}
