import type { Context } from '../../../platform/context.js';
import type { Design, DesignId } from './design.js';
import { readDesignsStanding } from './design-store.js';

/** How designs stand, without their texts, by their ids: whether each was published, and as which version. */
export async function findDesignsStanding(
  ctx: Context,
  ids: readonly DesignId[],
): Promise<ReadonlyMap<DesignId, Design>> {
  if (ids.length === 0) return new Map();
  return new Map((await readDesignsStanding(ctx, ids)).map((one) => [one.id, one]));
}
