import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type CaseRow, caseColumns } from '../case-store.js';
import { cellOf, cellsAround, type Spot, type Strip, type Strips } from './spot.js';

interface Located extends Spot {
  readonly case_id: CaseId;
  readonly service: string;
  /** The answer that says where it is. */
  readonly field: string;
}

/** A row of cases.located without its place, as it is written and as the record gives it. */
export const toLocated = (one: Located) => ({ ...one, ...cellOf(one) });

export function insertLocated(ctx: Context, one: Located): void {
  ctx.writes.insert('cases.located', { place_id: ctx.place, ...toLocated(one) });
}

/** By which answer a case is located; undefined where it is not. */
export async function readLocatedBy(ctx: Context, id: CaseId): Promise<string | undefined> {
  const text = 'select field from cases.located where place_id = $1 and case_id = $2';
  return (await ctx.prepared<{ field: string }>('cases_located_by', text, [ctx.place, id]))[0]?.field;
}

export function updateLocated(ctx: Context, id: CaseId, spot: Spot): void {
  const { cell_north, cell_east } = cellOf(spot);
  ctx.writes.run(
    'update cases.located set north = $3, east = $4, cell_north = $5, cell_east = $6 where place_id = $1 and case_id = $2',
    [ctx.place, id, spot.north, spot.east, cell_north, cell_east],
  );
}

export function deleteLocated(ctx: Context, id: CaseId): void {
  ctx.writes.run('delete from cases.located where place_id = $1 and case_id = $2', [ctx.place, id]);
}

/** Open cases of a service in the cells around a spot, the newest first. */
export function readAround(
  ctx: Context,
  {
    service,
    spot,
    metres,
    most,
  }: { readonly service: string; readonly spot: Spot; readonly metres: number; readonly most: number },
): Promise<readonly (CaseRow & Spot)[]> {
  const { from, to } = cellsAround(spot, metres);
  const columns = caseColumns.split(',').map((column) => `c.${column.trim()}`);
  const text = `select ${columns.join(', ')}, l.north, l.east
    from cases.located l join cases."case" c on c.place_id = $1 and c.id = l.case_id
    where l.place_id = $1 and l.service = $2 and l.cell_north between $3 and $4 and l.cell_east between $5 and $6
      and c.closed_at is null order by c.opened_at desc, c.id desc limit $7`;
  const within = [from.cell_north, to.cell_north, from.cell_east, to.cell_east];
  return ctx.prepared('cases_around', text, [ctx.place, service, ...within, most]);
}

/** The cells that strips of squares reach into, and the strips: `$3` to `$6` and `$7` to `$10` of what asks for them. */
function within({ high, strips }: Strips) {
  const rows = strips.map(({ row }) => row);
  const low = cellOf({ north: Math.min(...rows) * high, east: Math.min(...strips.map(({ west }) => west)) });
  const top = cellOf({ north: (Math.max(...rows) + 1) * high, east: Math.max(...strips.map(({ east }) => east)) });
  const cells = [low.cell_north, top.cell_north, low.cell_east, top.cell_east];
  return [...cells, high, rows, strips.map(({ west }) => west), strips.map(({ east }) => east)];
}

const openIn = `cases.located l
    join unnest($8::int[], $9::int[], $10::int[]) as s (row, west, east)
      on s.row = floor(l.north / $7::float8)::int and l.east between s.west and s.east
    join cases."case" c on c.place_id = $1 and c.id = l.case_id
    where l.place_id = $1 and l.service = $2 and l.cell_north between $3 and $4 and l.cell_east between $5 and $6
      and c.closed_at is null`;

/** Open cases of a service in strips of squares, those of one square first, then the newest: which they are follows from the squares alone. */
export function readInSquares(
  ctx: Context,
  { service, squares, own, most }: Asked & { readonly own: Strip },
): Promise<readonly CaseRow[]> {
  const columns = caseColumns.split(',').map((column) => `c.${column.trim()}`);
  const text = `with first as materialized (
      select c.id, (s.row = $11 and l.east between $12 and $13) as is_own from ${openIn}
      order by is_own desc, c.opened_at desc, c.id desc limit $14)
    select ${columns.join(', ')} from first f join cases."case" c on c.place_id = $1 and c.id = f.id
    order by f.is_own desc, c.opened_at desc, c.id desc`;
  const first = [own.row, own.west, own.east];
  return ctx.prepared('cases_in_squares', text, [ctx.place, service, ...within(squares), ...first, most]);
}

interface Asked {
  readonly service: string;
  readonly squares: Strips;
  readonly most: number;
}

/** Where open cases of a service are, in strips of squares: any so many of them. */
export function readSpotsIn(ctx: Context, { service, squares, most }: Asked): Promise<readonly Spot[]> {
  const text = `select l.north, l.east from ${openIn} limit $11`;
  return ctx.prepared<Spot>('cases_spots_in', text, [ctx.place, service, ...within(squares), most]);
}
