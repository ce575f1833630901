import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { connectorStream } from './connector.js';
import { holdConnector, writeConnector } from './connector-store.js';

/** Ends a connector: nothing more is told to that system or asked of it. What stood between the two stays. */
export async function endConnector(
  ctx: Context,
  name: string,
): Promise<Outcome<undefined, 'not-allowed' | 'no-such-connector'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const one = await holdConnector(ctx, name);
  if (!one || one.endedAt) return refuse('no-such-connector');
  const next = { ...one, endedAt: ctx.clock.now(), version: one.version + 1 };
  writeConnector(ctx, next);
  appendEntry(ctx, {
    ...{ stream: connectorStream(name), version: next.version, kind: 'connector.ended', occurredAt: next.endedAt },
    data: {},
  });
  return done(undefined);
}
