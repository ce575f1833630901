import { type MapView, mapSize } from './map-view.js';

/** A line on the drawing, and how many metres it is long. */
export interface Scale {
  readonly metres: number;
  readonly width: number;
}

const rounds = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000] as const;

/** The longest round length that is no longer than a quarter of the map. */
export function scaleOf({ metres: wide }: MapView): Scale {
  const metres = rounds.findLast((round) => round <= wide / 4) ?? rounds[0];
  return { metres, width: Math.round((metres / wide) * mapSize.width) };
}
