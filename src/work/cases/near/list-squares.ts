import type { Context } from '../../../platform/context.js';
import { type Declaration, readPoint } from '../../services/index.js';
import type { Case } from '../case.js';
import { readSpotsIn } from './near-store.js';
import { cornersOf, type Degrees, degreesOf, type Spot, sideOf, spotOf, squareOf, stripsBetween } from './spot.js';

interface Square {
  readonly from: Degrees;
  readonly to: Degrees;
}

/** A square of the map with open cases in it: from its south-west to its north-east. */
export interface OpenSquare extends Square {
  readonly count: number;
}

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** In the squares of a box with more open cases than this none is shown: which of them were left out would tell of the others. */
const mostSpots = 500;

/** How wide the squares are that a declaration shows to the public; undefined where it shows none. */
const publicSide = ({ case: { near } }: Declaration): number | undefined =>
  near?.public === undefined ? undefined : sideOf(Number.parseInt(near.within, 10));

const toSquare = (square: Spot, side: number): Square => {
  const { from, to } = cornersOf(square, side);
  return { from: degreesOf(from), to: degreesOf(to) };
};

/**
 * The squares that hold open cases of a service whose declaration shows them to the public, as far as they reach into a box. Each is counted
 * whole, so that no edge of a box tells where in its square a case lies (docs/adr/0080).
 */
export async function listSquares(ctx: Context, declaration: Declaration, box: Bounds): Promise<readonly OpenSquare[]> {
  const side = publicSide(declaration);
  if (side === undefined) return [];
  const corner = { latitude: box.south, longitude: box.west };
  const squares = stripsBetween(spotOf(corner), spotOf({ latitude: box.north, longitude: box.east }), side);
  const spots = await readSpotsIn(ctx, { service: declaration.service, squares, most: mostSpots + 1 });
  if (spots.length > mostSpots) return [];
  const counts = new Map<string, { readonly square: Spot; readonly count: number }>();
  for (const spot of spots) {
    const square = squareOf(spot, side);
    const key = `${square.north} ${square.east}`;
    counts.set(key, { square, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .map(({ square, count }) => ({ ...toSquare(square, side), count }))
    .filter(
      ({ from: low, to: high }) =>
        low.latitude < box.north && high.latitude > box.south && low.longitude < box.east && high.longitude > box.west,
    );
}

/** The square in which a case lies, where its declaration shows that to the public. */
export function squareOfCase(declaration: Declaration, one: Case): Square | undefined {
  const side = publicSide(declaration);
  const at = declaration.case.near?.at;
  const point = at === undefined ? undefined : readPoint(one.fields[at]);
  return side === undefined || !point ? undefined : toSquare(squareOf(spotOf(point), side), side);
}
