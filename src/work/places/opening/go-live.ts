import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { holdPlace, updateLiveSince } from '../place-store.js';
import { listMissing, type Missing, type TriedCopy } from './list-missing.js';

/**
 * Opens the residents' pages of this place; resolves to since when they are open, which a second asking does not move.
 * Refuses `not-allowed` to anybody but the operator, and otherwise with the first thing that is missing: above all a
 * copy of the keys that two people hold and that was seen to open them, without which a lost disk loses every answer.
 */
export async function goLive(
  ctx: Context,
  copy: TriedCopy | undefined,
): Promise<Outcome<Date, Missing | 'not-allowed'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const { live_since } = await holdPlace(ctx);
  if (live_since) return done(live_since);
  const [missing] = await listMissing(ctx, copy);
  if (missing || !copy) return refuse(missing ?? 'copy');
  const since = ctx.clock.now();
  const version = await updateLiveSince(ctx, since);
  appendEntry(ctx, {
    stream: 'place',
    version,
    kind: 'place.went-live',
    data: { live_since: since.toISOString(), copy_tested_at: copy.testedAt.toISOString(), keys: [...copy.keys] },
  });
  return done(since);
}
