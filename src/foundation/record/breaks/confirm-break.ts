import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../append-entry.js';
import { breakRole, breakStream, digestSaid } from './break.js';
import { findBreak } from './list-breaks.js';

export type ConfirmBreakRefusal = 'not-allowed' | 'no-such-break' | 'not-declared' | 'yourself' | 'confirmed-already';

/**
 * A second administrator confirms what the first declared: from now on witnesses are shown the break, signed, and go on
 * with the new epoch if it contradicts nothing that they saw. Refuses `not-allowed` to anybody else, `no-such-break`,
 * `not-declared`, `yourself` and `confirmed-already`.
 */
export async function confirmBreak(
  ctx: Context,
  { epoch, provedAt }: { readonly epoch: number; readonly provedAt: Date },
): Promise<Outcome<number, ConfirmBreakRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !actor.roles.includes(breakRole)) return refuse('not-allowed');
  const found = await findBreak(ctx, epoch);
  if (!found) return refuse('no-such-break');
  if (!found.declaredBy || !found.reason) return refuse('not-declared');
  if (found.confirmedBy) return refuse('confirmed-already');
  if (found.declaredBy === actor.person) return refuse('yourself');
  appendEntry(ctx, {
    ...{ stream: breakStream(epoch), version: 2, kind: 'break.confirmed' },
    data: { epoch, by: actor.person, said: digestSaid(found, found.reason), proved_at: provedAt.toISOString() },
  });
  return done(epoch);
}
