import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { DesignId } from './design.js';
import { takeDesign } from './design-store.js';
import { designerOf } from './designer-of.js';
import { moveDesign } from './move-design.js';

/** Gives a design up. Its texts stay, as the record names them; nobody changes or publishes it any more. */
export async function dropDesign(
  ctx: Context,
  id: DesignId,
): Promise<Outcome<DesignId, 'not-allowed' | 'no-such-design' | 'closed'>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const one = await takeDesign(ctx, id);
  if (!one) return refuse('no-such-design');
  if (one.state === 'published' || one.state === 'dropped') return refuse('closed');
  moveDesign(ctx, { ...one, state: 'dropped' }, 'design.dropped', { by });
  return done(id);
}
