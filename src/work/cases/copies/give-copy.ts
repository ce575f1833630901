import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Copy, CopyId } from './copy.js';
import { readCopy, updateCopy } from './copy-store.js';

/** Notes that a copy was written to its end. Refuses `no-such-copy` of another's, and `given` of one that was given before. */
export async function giveCopy(ctx: Context, id: CopyId): Promise<Outcome<Copy, 'no-such-copy' | 'given'>> {
  const copy = await readCopy(ctx, id);
  if (!copy || ctx.actor.kind !== 'resident' || copy.person !== ctx.actor.person) return refuse('no-such-copy');
  if (copy.givenAt) return refuse('given');
  const givenAt = ctx.clock.now();
  const next = { ...copy, givenAt, version: copy.version + 1 };
  appendEntry(ctx, {
    stream: `copy:${id}`,
    version: next.version,
    kind: 'copy.given',
    purpose: 'subject-access',
    data: { given_at: givenAt.toISOString() },
  });
  updateCopy(ctx, next);
  return done(next);
}
