import type { Context } from '../../../platform/context.js';
import { readBoundaries } from './boundary-store.js';
import { isPointIn, type Point, type Polygon } from './point-in.js';

/** For many points at once what `areaAt` says of each: the boundaries are read once. */
export async function findAreasOf(ctx: Context): Promise<(point: Point) => string | undefined> {
  const rows = await readBoundaries(ctx);
  const areas = rows
    .map(({ outline, ...box }) => ({ ...box, polygons: JSON.parse(outline) as readonly Polygon[] }))
    .sort((one, other) => Number(other.area_code.startsWith('ward:')) - Number(one.area_code.startsWith('ward:')));
  return (point) => {
    const { latitude: y, longitude: x } = point;
    const isNear = (box: (typeof areas)[number]) => box.west <= x && box.east >= x && box.south <= y && box.north >= y;
    return areas.find((area) => isNear(area) && isPointIn(point, area.polygons))?.area_code;
  };
}
