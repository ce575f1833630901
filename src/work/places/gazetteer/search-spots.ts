import type { Context } from '../../../platform/context.js';
import type { Address } from '../address.js';
import type { Point } from '../boundaries/point-in.js';
import { wordsOf } from './match-streets.js';
import { isNumber, searchAddresses } from './search-addresses.js';

/** A point that words may mean: a building, or the middle of a street. */
interface Spot {
  readonly text: string;
  readonly point: Point;
}

export interface FoundSpots {
  readonly spots: readonly Spot[];
  readonly hasMore: boolean;
  readonly isLoose: boolean;
}

const most = 10;

type Placed = Address & { readonly point: Point };

/** The building in the middle of each street's row, so that the point lies on the street, however that bends. */
function middles(placed: readonly Placed[]): readonly Spot[] {
  const streets = new Map<string, Placed[]>();
  for (const one of placed) {
    const name = `${one.street}, ${one.town}`;
    streets.set(name, [...(streets.get(name) ?? []), one]);
  }
  return [...streets].flatMap(([text, along]) => {
    const middle = along[Math.floor(along.length / 2)];
    return middle ? [{ text, point: middle.point }] : [];
  });
}

/** Where something without an address may be that people say by a street, a number in it or a postcode. What was typed is kept nowhere. */
export async function searchSpots(ctx: Context, text: string): Promise<FoundSpots> {
  const { found, isLoose } = await searchAddresses(ctx, text);
  const placed = found.filter((one): one is Placed => one.point !== undefined);
  const hasNumber = wordsOf(text).some(isNumber) && placed.length <= most;
  const spots = hasNumber
    ? placed.map(({ line, town, point }) => ({ text: `${line}, ${town}`, point }))
    : middles(placed);
  return { spots: spots.slice(0, most), hasMore: spots.length > most, isLoose };
}
