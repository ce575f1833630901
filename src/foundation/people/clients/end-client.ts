import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { clientStream } from './client.js';
import { holdClient, writeClient } from './client-store.js';

/** Ends a client: from then on nothing that it asks is answered. Only whoever runs the installation may. */
export async function endClient(
  ctx: Context,
  name: string,
): Promise<Outcome<undefined, 'not-allowed' | 'no-such-client'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const one = await holdClient(ctx, name);
  if (one?.state !== 'active') return refuse('no-such-client');
  const version = one.version + 1;
  writeClient(ctx, { ...one, state: 'ended', version });
  appendEntry(ctx, { stream: clientStream(name), version, kind: 'client.ended', data: {} });
  return done(undefined);
}
