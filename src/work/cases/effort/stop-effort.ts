import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Effort } from './effort.js';
import { readRunningOf } from './effort-store.js';
import { stopTimer } from './stop-timer.js';

/** Stops the actor's own running timer, on whichever case it runs. */
export async function stopEffort(ctx: Context): Promise<Outcome<Effort, 'not-allowed' | 'not-timing'>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const running = await readRunningOf(ctx, ctx.actor.person);
  return running ? done(stopTimer(ctx, running)) : refuse('not-timing');
}
