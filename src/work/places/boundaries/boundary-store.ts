import type { Context } from '../../../platform/context.js';
import type { Point } from './point-in.js';

export interface BoundaryRow {
  readonly area_code: string;
  /** Polygons as JSON. */
  readonly outline: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A newer boundary replaces an older one of the same area. */
export function writeBoundaries(ctx: Context, rows: readonly BoundaryRow[]): void {
  ctx.writes.run(
    `insert into places.boundary (place_id, area_code, outline, west, south, east, north)
     select $1::uuid, area_code, outline, west, south, east, north
       from jsonb_populate_recordset(null::places.boundary, $2::jsonb)
     on conflict (place_id, area_code) do update set outline = excluded.outline,
       west = excluded.west, south = excluded.south, east = excluded.east, north = excluded.north`,
    [ctx.place, JSON.stringify(rows)],
  );
}

/** Areas in whose box a point lies, in the order of their codes. */
export function readAround(
  ctx: Context,
  { latitude, longitude }: Point,
): Promise<readonly Pick<BoundaryRow, 'area_code' | 'outline'>[]> {
  return ctx.prepared<Pick<BoundaryRow, 'area_code' | 'outline'>>(
    'boundaries_around',
    `select area_code, outline from places.boundary
      where place_id = $1 and west <= $3 and east >= $3 and south <= $2 and north >= $2 order by area_code`,
    [ctx.place, latitude, longitude],
  );
}

/** Areas whose box has something of another one, in the order of their codes. */
export function readCrossing(
  ctx: Context,
  { west, south, east, north }: Pick<BoundaryRow, 'west' | 'south' | 'east' | 'north'>,
): Promise<readonly Pick<BoundaryRow, 'area_code' | 'outline'>[]> {
  return ctx.prepared<Pick<BoundaryRow, 'area_code' | 'outline'>>(
    'boundaries_crossing',
    `select area_code, outline from places.boundary
      where place_id = $1 and west <= $4 and east >= $2 and south <= $5 and north >= $3 order by area_code`,
    [ctx.place, west, south, east, north],
  );
}

/** Every boundary of the place, in the order of its areas. */
export function readBoundaries(ctx: Context): Promise<readonly BoundaryRow[]> {
  return ctx.prepared<BoundaryRow>(
    'boundaries_all',
    'select area_code, outline, west, south, east, north from places.boundary where place_id = $1 order by area_code',
    [ctx.place],
  );
}
