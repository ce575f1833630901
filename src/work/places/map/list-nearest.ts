import type { Context } from '../../../platform/context.js';
import { metresBetween, metresPerDegree, shrinkAt } from '../boundaries/metres-between.js';
import type { Point } from '../boundaries/point-in.js';
import { type PlacedAddress, readNearest } from './map-store.js';

/** An address with how far away it is. */
export interface NearAddress {
  /** '12 Weir Street, Wealdham'. */
  readonly text: string;
  readonly point: Point;
  readonly metres: number;
}

/** Looks so far, and where there is nothing further: most pins lie in a street. */
const reaches = [100, 1000] as const;

async function within(ctx: Context, point: Point, metres: number, most: number): Promise<readonly PlacedAddress[]> {
  const shrink = shrinkAt(point.latitude);
  const [up, across] = [metres / metresPerDegree, metres / metresPerDegree / shrink];
  const box = {
    ...{ south: point.latitude - up, north: point.latitude + up },
    ...{ west: point.longitude - across, east: point.longitude + across },
  };
  return readNearest(ctx, box, { point, shrink, most });
}

/** The addresses nearest to a point, the nearest first: none that is further than a kilometre. */
export async function listNearest(ctx: Context, point: Point, most: number): Promise<readonly NearAddress[]> {
  let found: readonly PlacedAddress[] = [];
  for (const metres of reaches) if (found.length < most) found = await within(ctx, point, metres, most);
  return found
    .map(({ line, town, latitude, longitude }) => ({
      ...{ text: `${line}, ${town}`, point: { latitude, longitude } },
      metres: Math.round(metresBetween(point, { latitude, longitude })),
    }))
    .filter(({ metres }) => metres <= reaches[1]);
}
