import type { Context } from '../../../platform/context.js';
import { areaAt } from '../boundaries/area-at.js';
import type { Point } from '../boundaries/point-in.js';
import { findExtent } from './find-extent.js';
import { listNearest } from './list-nearest.js';

/** Whether a point is of this place: inside a boundary, or no further than a kilometre from an address. A place that has neither has no edge. */
export async function isInPlace(ctx: Context, point: Point): Promise<boolean> {
  if ((await areaAt(ctx, point)) !== undefined) return true;
  if ((await listNearest(ctx, point, 1)).length > 0) return true;
  return (await findExtent(ctx)) === undefined;
}
