import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type CaseRow, caseColumns } from '../case-store.js';
import { cellOf, cellsAround, type Spot } from './spot.js';

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

/** Where open cases of a service are, in the cells between two corners: any so many of them. */
export function readSpotsIn(
  ctx: Context,
  {
    service,
    from,
    to,
    most,
  }: { readonly service: string; readonly from: Spot; readonly to: Spot; readonly most: number },
): Promise<readonly Spot[]> {
  const [low, high] = [cellOf(from), cellOf(to)];
  const text = `select l.north, l.east
    from cases.located l join cases."case" c on c.place_id = $1 and c.id = l.case_id
    where l.place_id = $1 and l.service = $2 and l.cell_north between $3 and $4 and l.cell_east between $5 and $6
      and c.closed_at is null limit $7`;
  const within = [low.cell_north, high.cell_north, low.cell_east, high.cell_east];
  return ctx.prepared<Spot>('cases_spots_in', text, [ctx.place, service, ...within, most]);
}
