import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { designerOf } from '../design/designer-of.js';
import { sharedStreams } from './offer.js';
import { endSharedRow, findSharedStep, readShared } from './sharing-store.js';

/** Shares a service no more; what others took stays theirs. Refuses `not-allowed` and `not-shared`. */
export async function stopSharing(
  ctx: Context,
  service: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-shared'>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const own = (await readShared(ctx)).filter((one) => one.service === service);
  if (own.length === 0) return refuse('not-shared');
  const [at, steps] = [ctx.clock.now(), await findSharedStep(ctx, service)];
  for (const [index, { version }] of own.entries()) {
    const step = steps + index + 1;
    endSharedRow(ctx, { service, version, step });
    appendEntry(ctx, {
      ...{ stream: `${sharedStreams}${service}`, version: step, kind: 'service.unshared' },
      ...{ occurredAt: at, service, data: { version, by, at: at.toISOString() } },
    });
  }
  return done(undefined);
}
