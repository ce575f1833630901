import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Cell, ReleasedRow } from './hold-small-cells.js';

/** A row of a dataset, made from one closed case. */
export interface OpenRow {
  readonly dataset: string;
  readonly case: CaseId;
  readonly service: string;
  /** The version whose columns and release functions made it. */
  readonly serviceVersion: number;
  readonly released: ReleasedRow;
}

/** A random UUID (version 4): the ids of acts would tell in which order the rows came. */
function drawPlaceInFile(ctx: Context): string {
  const bytes = Buffer.from(ctx.random.bytes(16));
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x40, 6);
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function insertRow(ctx: Context, row: OpenRow): void {
  ctx.writes.insert('opendata.row', {
    place_id: ctx.place,
    dataset: row.dataset,
    case_id: row.case,
    service: row.service,
    service_version: row.serviceVersion,
    released: row.released,
    shuffled: drawPlaceInFile(ctx),
    released_at: ctx.clock.now(),
  });
}

export function deleteRows(ctx: Context, service: string, cases: readonly CaseId[]): void {
  ctx.writes.run('delete from opendata.row where place_id = $1 and service = $2 and case_id = any($3::uuid[])', [
    ctx.place,
    service,
    cases,
  ]);
}

/** Takes back what a service opened before under another name, or everything when it opens nothing now. */
export function deleteOtherDatasets(ctx: Context, service: string, dataset: string | undefined): void {
  ctx.writes.run(
    'delete from opendata.row where place_id = $1 and service = $2 and dataset is distinct from $3::text',
    [ctx.place, service, dataset ?? null],
  );
}

/** Cases of a service that have a row of a version before this one, in the order of their ids. */
export async function readReleasedBefore(ctx: Context, service: string, version: number, most: number) {
  const text = `select case_id from opendata.row
    where place_id = $1 and service = $2 and service_version < $3 order by case_id limit $4`;
  const rows = await ctx.prepared<{ case_id: CaseId }>('open_rows_before', text, [ctx.place, service, version, most]);
  return rows.map((row) => row.case_id);
}

/** How many rows have each combination of these columns' values. */
export async function countCells(ctx: Context, dataset: string, by: readonly string[]): Promise<readonly Cell[]> {
  const columns = by.map((_, index) => `released -> $${index + 3}::text`).join(', ');
  const text = `select jsonb_build_array(${columns}) as values, count(*)::int as rows
    from opendata.row where place_id = $1 and dataset = $2 group by 1`;
  return ctx.prepared<Cell>(`open_cells_${by.length}`, text, [ctx.place, dataset, ...by]);
}

/** Whether so many rows have the values of these columns that this one has; no more of them are counted than that. */
export async function hasAlike(ctx: Context, dataset: string, by: readonly string[], row: ReleasedRow, enough: number) {
  const alike = by.map((_, at) => `and coalesce(released -> $${2 * at + 4}::text, 'null') = $${2 * at + 5}::jsonb`);
  const text = `select count(*)::int as rows from (
    select 1 from opendata.row where place_id = $1 and dataset = $2 ${alike.join(' ')} limit $3) as alike`;
  const values = by.flatMap((column) => [column, JSON.stringify(row[column] ?? null)]);
  const params = [ctx.place, dataset, enough, ...values];
  const [found] = await ctx.prepared<{ rows: number }>(`open_alike_${by.length}`, text, params);
  return (found?.rows ?? 0) >= enough;
}

/** Rows in their shuffled order, after the given place in it. */
export async function readRows(ctx: Context, dataset: string, after: string, most: number) {
  const text = `select shuffled, released from opendata.row
    where place_id = $1 and dataset = $2 and shuffled > $3::uuid order by shuffled limit $4`;
  return ctx.prepared<{ shuffled: string; released: ReleasedRow }>('open_rows', text, [
    ctx.place,
    dataset,
    after,
    most,
  ]);
}

/** What was released of one case into this dataset. */
export async function readRowOf(ctx: Context, dataset: string, one: CaseId): Promise<ReleasedRow | undefined> {
  const text = 'select released from opendata.row where place_id = $1 and dataset = $2 and case_id = $3';
  const [row] = await ctx.prepared<{ released: ReleasedRow }>('open_row_of_case', text, [ctx.place, dataset, one]);
  return row?.released;
}
