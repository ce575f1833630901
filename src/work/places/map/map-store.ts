import type { Context } from '../../../platform/context.js';
import type { Point } from '../boundaries/point-in.js';
import type { Box } from './map-view.js';

/** Addresses that stand together. */
export interface Cluster extends Point {
  readonly count: number;
}

export interface NamedStreet extends Cluster {
  readonly street: string;
}

export interface PlacedAddress extends Point {
  readonly line: string;
  readonly town: string;
}

const inBox = `place_id = $1 and not is_ended and latitude between $2 and $3 and longitude between $4 and $5`;
const ends = ({ south, north, west, east }: Box) => [south, north, west, east];

/** The addresses of a box, those together that lie in one cell of so many degrees; each where its addresses are on the average. */
export function readClusters(
  ctx: Context,
  box: Box,
  cell: { readonly up: number; readonly across: number },
): Promise<readonly Cluster[]> {
  return ctx.prepared<Cluster>(
    'address_clusters',
    `select count(*)::int as count, avg(latitude) as latitude, avg(longitude) as longitude from places.address
      where ${inBox} group by floor(latitude / $6::float8), floor(longitude / $7::float8) order by 2 desc, 3`,
    [ctx.place, ...ends(box), cell.up, cell.across],
  );
}

/** The streets with most addresses in a box, each with where those are on the average. */
export function readStreetsIn(ctx: Context, box: Box, most: number): Promise<readonly NamedStreet[]> {
  return ctx.prepared<NamedStreet>(
    'address_streets_in',
    `select street, count(*)::int as count, avg(latitude) as latitude, avg(longitude) as longitude from places.address
      where ${inBox} group by street order by count desc, street limit $6`,
    [ctx.place, ...ends(box), most],
  );
}

/** Of a box the addresses nearest to a point, a degree of longitude being so much shorter than one of latitude. */
export function readNearest(
  ctx: Context,
  box: Box,
  { point, shrink, most }: { readonly point: Point; readonly shrink: number; readonly most: number },
): Promise<readonly PlacedAddress[]> {
  return ctx.prepared<PlacedAddress>(
    'address_nearest',
    `select line, town, latitude, longitude from places.address where ${inBox}
      order by (latitude - $6)^2 + ((longitude - $7) * $8)^2, line, id limit $9`,
    [ctx.place, ...ends(box), point.latitude, point.longitude, shrink, most],
  );
}

type Ends = { readonly [Side in keyof Box]: number | null };

const whole = ({ west, south, east, north }: Ends): Box | undefined =>
  west === null || south === null || east === null || north === null ? undefined : { west, south, east, north };

/** The box of all boundaries; undefined where there are none. */
export async function readBoundedBox(ctx: Context): Promise<Box | undefined> {
  const text = `select min(west) as west, min(south) as south, max(east) as east, max(north) as north
    from places.boundary where place_id = $1`;
  const [row] = await ctx.prepared<Ends>('boundaries_box', text, [ctx.place]);
  return row && whole(row);
}

/** The box of all addresses that have a point; undefined where there are none. */
export async function readAddressedBox(ctx: Context): Promise<Box | undefined> {
  const text = `select min(longitude) as west, min(latitude) as south, max(longitude) as east, max(latitude) as north
    from places.address where place_id = $1 and not is_ended and latitude is not null and longitude is not null`;
  const [row] = await ctx.prepared<Ends>('addresses_box', text, [ctx.place]);
  return row && whole(row);
}
