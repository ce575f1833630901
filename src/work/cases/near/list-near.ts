import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { toCase } from '../case-store.js';
import { keepHanded } from '../sight/is-open-case.js';
import { readAround, readInSquares } from './near-store.js';
import {
  type Degrees,
  degreesOf,
  metresBetween,
  type Spot,
  sideOf,
  spotOf,
  squareOf,
  stripOf,
  stripsAround,
} from './spot.js';

/** An open case near a point. */
export interface NearCase {
  readonly one: Case;
  /** It is less far away than so many metres. */
  readonly metres: number;
  /** Where it is: for those who work on it. */
  readonly point: Degrees;
}

/** So many are shown: whoever reports reads no more. */
const mostShown = 5;
/** Of so many, the newest, the nearest are shown to those who work on them. */
const mostWeighed = 200;

/** How far the declaration looks, in metres; undefined where it does not. */
const metresOf = ({ case: { near } }: Declaration): number | undefined => near && Number.parseInt(near.within, 10);

const around = async (ctx: Context, declaration: Declaration, spot: Spot, metres: number) =>
  (await readAround(ctx, { service: declaration.service, spot, metres, most: mostWeighed })).map((row) => ({
    ...{ one: toCase(row), spot: row, point: degreesOf(row) },
    away: metresBetween(spot, row),
  }));

/** Open cases of a service as near to a point as its declaration says, the nearest first, for those who work on them. */
export async function listNear(
  ctx: Context,
  declaration: Declaration,
  { point, except }: { readonly point: Degrees; readonly except?: CaseId },
): Promise<readonly NearCase[]> {
  const metres = metresOf(declaration);
  if (metres === undefined) return [];
  const found = await around(ctx, declaration, spotOf(point), metres);
  const there = new Set(
    await keepHanded(
      ctx,
      found.map(({ one }) => one),
    ),
  );
  return found
    .filter(({ one }) => there.has(one))
    .filter(({ one, away }) => one.id !== except && away <= metres)
    .sort((one, other) => one.away - other.away)
    .slice(0, mostShown)
    .map(({ one, point: at, away }) => ({ one, point: at, metres: Math.max(1, Math.ceil(away)) }));
}

/**
 * The same for whoever reports, where the declaration shows it to the public. The map is cut into squares as wide as it looks, and what is in
 * the same square or one beside it is near: so nobody finds out by asking again where in its square a report lies. Those in the same square
 * come first, then the newest: of however many there are, which are shown follows from the squares alone.
 */
export async function listNearPublic(
  ctx: Context,
  declaration: Declaration,
  point: Degrees,
): Promise<readonly Omit<NearCase, 'point'>[]> {
  const metres = metresOf(declaration);
  if (metres === undefined || declaration.case.near?.public === undefined) return [];
  const side = sideOf(metres);
  const own = squareOf(spotOf(point), side);
  const found = await readInSquares(ctx, {
    ...{ service: declaration.service, squares: stripsAround(own, side), most: mostShown },
    own: stripOf(own.north, [own.east, own.east], side),
  });
  return found.map((row) => ({ one: toCase(row), metres: 3 * side }));
}
