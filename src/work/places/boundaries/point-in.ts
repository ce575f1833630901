/** Longitude and latitude, in that order, as GeoJSON has them (RFC 7946, 3.1.1). */
export type Position = readonly [number, number];
/** An outer ring, then its holes; each ring ends where it begins. */
export type Polygon = readonly (readonly Position[])[];

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether a ray from the point crosses a ring an odd number of times. Each edge has its lower end and not its upper, so that of two rings that share an edge a point on it is in one. */
function isInRing({ latitude: y, longitude: x }: Point, ring: readonly Position[]): boolean {
  let isIn = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [xi = 0, yi = 0] = ring[at] ?? [];
    const [xj = 0, yj = 0] = ring[before] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isIn = !isIn;
  }
  return isIn;
}

/** Whether a point lies in one of these polygons, and in none of its holes. */
export const isPointIn = (point: Point, polygons: readonly Polygon[]): boolean =>
  polygons.some(([outer = [], ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)));
