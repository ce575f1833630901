import type { Context } from '../../../platform/context.js';
import { readAround } from './boundary-store.js';
import { isPointIn, type Point, type Polygon } from './point-in.js';

/**
 * The code of the area in which a point lies, 'ward:millbrook'; undefined outside every boundary. Where areas of several kinds hold it,
 * a ward comes before any other.
 */
export async function areaAt(ctx: Context, point: Point): Promise<string | undefined> {
  const around = await readAround(ctx, point);
  const holding = around.filter(({ outline }) => isPointIn(point, JSON.parse(outline) as readonly Polygon[]));
  const ward = holding.find(({ area_code }) => area_code.startsWith('ward:'));
  return (ward ?? holding[0])?.area_code;
}
