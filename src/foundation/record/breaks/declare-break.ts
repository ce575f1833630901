import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../append-entry.js';
import { type BreakReason, breakRole, breakStream, digestSaid } from './break.js';
import { findBreak } from './list-breaks.js';

export type DeclareBreakRefusal = 'not-allowed' | 'no-such-break' | 'declared-already';

/**
 * An administrator, who proved at `provedAt` who they are, says why the record did not go on; nothing follows until another
 * one confirms it. Refuses `not-allowed` to anybody else, `no-such-break` and `declared-already`.
 */
export async function declareBreak(
  ctx: Context,
  { epoch, reason, provedAt }: { readonly epoch: number; readonly reason: BreakReason; readonly provedAt: Date },
): Promise<Outcome<number, DeclareBreakRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !actor.roles.includes(breakRole)) return refuse('not-allowed');
  const found = await findBreak(ctx, epoch);
  if (!found) return refuse('no-such-break');
  if (found.declaredBy) return refuse('declared-already');
  appendEntry(ctx, {
    ...{ stream: breakStream(epoch), version: 1, kind: 'break.declared' },
    data: {
      ...{ epoch, reason, by: actor.person },
      ...{ said: digestSaid(found, reason), proved_at: provedAt.toISOString() },
    },
  });
  return done(epoch);
}
