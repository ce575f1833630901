import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { Matter } from '../disclosure.js';

const isBound = (actor: Actor): boolean =>
  (actor.kind === 'staff' || actor.kind === 'client') && actor.shares !== undefined;

/**
 * Those of the matters that are open to an actor as agreements bind them (`boundByAgreements`): all to the council's own; to another
 * organisation, where only a part of the work is its own, those of which it has that part now, until the act ends.
 */
export async function keepOpen<M extends Matter>(
  ctx: Context,
  by: Actor,
  matters: readonly M[],
): Promise<readonly M[]> {
  if (!isBound(by)) return matters;
  const open: M[] = [];
  for (const matter of matters) if (!matter.isOpen || (await matter.isOpen(ctx, by))) open.push(matter);
  return open;
}
