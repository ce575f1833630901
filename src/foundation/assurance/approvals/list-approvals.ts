import type { Context } from '../../../platform/context.js';
import { isSecondPerson } from './answer-approval.js';
import { type Approval, askedHours } from './approval.js';
import { readApprovals } from './approval-store.js';

/** The requests of the last day: those that wait for this officer's answer, and their own. */
export async function listApprovals(
  ctx: Context,
): Promise<{ readonly toAnswer: readonly Approval[]; readonly own: readonly Approval[] }> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return { toAnswer: [], own: [] };
  const all = await readApprovals(ctx, new Date(ctx.clock.now().getTime() - askedHours * 3_600_000));
  return {
    toAnswer: isSecondPerson(ctx)
      ? all.filter(({ person, state }) => state === 'asked' && person !== actor.person)
      : [],
    own: all.filter(({ person }) => person === actor.person),
  };
}
