import type { Point } from './point-in.js';

/** Of the meridian; of a parallel by the cosine. */
export const metresPerDegree = 111_195;

/** By how much a degree of longitude is shorter than one of latitude. */
export const shrinkAt = (latitude: number): number => Math.max(0.01, Math.cos((latitude * Math.PI) / 180));

/** How many metres lie between two points of one town: flat, which is right to centimetres over a kilometre. */
export function metresBetween(one: Point, other: Point): number {
  const up = one.latitude - other.latitude;
  const across = (one.longitude - other.longitude) * shrinkAt(one.latitude);
  return Math.hypot(up, across) * metresPerDegree;
}
