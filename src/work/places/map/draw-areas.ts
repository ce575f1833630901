import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { readCrossing } from '../boundaries/boundary-store.js';
import type { Polygon } from '../boundaries/point-in.js';
import { readAreas } from '../gazetteer-store.js';
import { clip, thin, toPath } from './clip.js';
import { boxOfMap, type Drawn, type MapView, toDrawing } from './map-view.js';

/** An area as far as a map shows it. */
export interface DrawnArea {
  readonly code: string;
  readonly name: Words;
  readonly path: string;
  /** In the middle of what is shown of it, and how wide and high that is. */
  readonly middle: Drawn;
  readonly width: number;
  readonly height: number;
}

/** So many points of outlines are drawn: with more, lines grow coarser and pages heavy. */
const mostPoints = 1500;

function spanOf(ring: readonly Drawn[]) {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, width: right - left, height: bottom - top };
}

/** The least distance between two points of one line, so that all lines together have no more than may be drawn. */
function coarseness(rings: readonly (readonly Drawn[])[]): number {
  let least = 2;
  while (rings.reduce((sum, ring) => sum + thin(ring, least).length, 0) > mostPoints && least < 64) least *= 1.5;
  return least;
}

/** The areas with a boundary that a map shows, in the order of their codes. */
export async function drawAreas(ctx: Context, view: MapView): Promise<readonly DrawnArea[]> {
  const rows = await readCrossing(ctx, boxOfMap(view));
  if (rows.length === 0) return [];
  const names = new Map((await readAreas(ctx, undefined)).map(({ code, name }) => [code, name]));
  const drawn = rows.map(({ area_code: code, outline }) => {
    const polygons = JSON.parse(outline) as readonly Polygon[];
    const rings = polygons.flat().map((ring) => {
      const points = ring.map(([longitude, latitude]) => toDrawing(view, { latitude, longitude }));
      return clip(thin(points, 1));
    });
    return { code, rings: rings.filter((ring) => ring.length > 2) };
  });
  const least = coarseness(drawn.flatMap(({ rings }) => rings));
  return drawn.flatMap(({ code, rings }) => {
    const path = rings.map((ring) => toPath(thin(ring, least))).join('');
    const [widest] = rings.map(spanOf).sort((one, other) => other.width - one.width);
    return path === '' || !widest ? [] : [{ code, name: names.get(code) ?? { en: code, cy: code }, path, ...widest }];
  });
}
