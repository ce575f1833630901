import type { Context } from '../../../platform/context.js';
import type { Effort } from './effort.js';
import { readRunningOf } from './effort-store.js';

/** The actor's own running timer; undefined when none runs. */
export async function findRunningEffort(ctx: Context): Promise<Effort | undefined> {
  return ctx.actor.kind === 'staff' ? readRunningOf(ctx, ctx.actor.person) : undefined;
}
