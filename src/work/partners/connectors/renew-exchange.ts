import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readConnectors, writeExchangeDue } from './connector-store.js';

/** Lets every system that stays be told and heard at once, whatever failed before. Only whoever runs the installation may. */
export async function renewExchange(ctx: Context): Promise<Outcome<number, 'not-allowed'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const standing = (await readConnectors(ctx)).filter(({ endedAt }) => !endedAt);
  for (const { name } of standing) writeExchangeDue(ctx, name);
  return done(standing.length);
}
