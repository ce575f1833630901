import { listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { writeSeen } from './own-store.js';

/** Whoever is signed in says that they have read what was written to them until a moment: what came since stays unread. */
export async function markSeen(ctx: Context, until: Date): Promise<void> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind === 'resident' && onBehalfOf === undefined) writeSeen(ctx, await listSelves(ctx, actor.person), until);
}
