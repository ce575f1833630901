import { appendEntry, signStatement } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { designerOf } from '../design/designer-of.js';
import { findSource } from '../versions/find-source.js';
import { declarationSort, sharedStreams } from './offer.js';
import { findSharedStep, readShared, writeShared } from './sharing-store.js';
import { linesOf } from './signed-file.js';

export type ShareRefusal = 'not-allowed' | 'no-such-service' | 'so-already' | 'no-key-yet';

/**
 * Shares the running version of a service with every other place, signed by the key of the record. Refuses `not-allowed` to all
 * but service owners, `so-already` where it is shared, and `no-key-yet` before the place signed its first checkpoint.
 */
export async function shareService(ctx: Context, service: string): Promise<Outcome<number, ShareRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const newest = await findSource(ctx, service);
  if (!newest) return refuse('no-such-service');
  const { source, version } = newest;
  if ((await readShared(ctx)).some((one) => one.service === service && one.version === version))
    return refuse('so-already');
  const note = await signStatement(ctx, declarationSort, linesOf(service, version, source));
  if (note === undefined) return refuse('no-key-yet');
  const step = (await findSharedStep(ctx, service)) + 1;
  writeShared(ctx, { service, version, step, note }, by);
  const at = ctx.clock.now();
  appendEntry(ctx, {
    ...{ stream: `${sharedStreams}${service}`, version: step, kind: 'service.shared', occurredAt: at, service },
    data: { version, by, at: at.toISOString() },
  });
  return done(version);
}
