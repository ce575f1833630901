import type { Context } from '../../platform/context.js';
import type { CaseId, OrgUnitId } from '../../platform/ids.js';
import type { CostLine, CostSum } from './cost-line.js';

interface CostRow {
  case_id: CaseId;
  line: string;
  kind: CostLine['kind'];
  part: number;
  organisation_id: OrgUnitId | null;
  service: string;
  channel: string;
  seconds: number | null;
  pence: number | null;
  computed_at: Date;
}

export function writeCostLine(ctx: Context, line: CostLine): void {
  ctx.writes.insert('outcomes.cost_line', {
    place_id: ctx.place,
    case_id: line.case,
    line: line.line,
    part: line.handed?.part ?? 0,
    organisation_id: line.handed?.organisation ?? null,
    kind: line.kind,
    service: line.service,
    channel: line.channel,
    seconds: line.seconds ?? null,
    pence: line.pence ?? null,
    computed_at: line.computedAt,
  });
}

export function deleteCostLines(ctx: Context, cases: readonly CaseId[]): void {
  ctx.writes.run('delete from outcomes.cost_line where place_id = $1 and case_id = any($2::uuid[])', [
    ctx.place,
    cases,
  ]);
}

/** By service and channel: how many cases, how many of them timed, and what the timed ones took and cost. */
export async function sumCosts(ctx: Context): Promise<readonly CostSum[]> {
  const text = `select service, channel, count(distinct case_id)::int as closed,
      count(distinct case_id) filter (where seconds is not null)::int as timed,
      count(distinct case_id) filter (where seconds is not null and pence is null)::int as unpriced,
      coalesce(sum(seconds), 0)::bigint as seconds,
      coalesce(sum(pence) filter (where kind = 'effort'), 0)::bigint as pence
    from outcomes.cost_line where place_id = $1 group by service, channel order by service, channel`;
  return ctx.prepared<CostSum>('cost_sums', text, [ctx.place]);
}

interface PartCost {
  readonly organisation: OrgUnitId;
  readonly service: string;
  readonly pence: number;
  /** Lines of time for which no rate is known. */
  readonly unpriced: number;
}

/** What organisations' parts of cases cost that were worked out since a moment, by organisation and service. */
export async function sumPartCosts(ctx: Context, since: Date): Promise<readonly PartCost[]> {
  const text = `select organisation_id as organisation, service, coalesce(sum(pence), 0)::bigint as pence,
      count(*) filter (where pence is null)::int as unpriced
    from outcomes.cost_line where place_id = $1 and organisation_id is not null and computed_at >= $2 group by 1, 2`;
  return ctx.prepared<PartCost>('cost_sums_of_parts', text, [ctx.place, since]);
}

export async function readCostLines(ctx: Context, one: CaseId): Promise<readonly CostLine[]> {
  const text = `select case_id, line, part, organisation_id, kind, service, channel, seconds, pence, computed_at
    from outcomes.cost_line where place_id = $1 and case_id = $2 order by line, part`;
  const rows = await ctx.prepared<CostRow>('cost_lines_of_case', text, [ctx.place, one]);
  return rows.map((row) => ({
    case: row.case_id,
    line: row.line,
    kind: row.kind,
    ...(row.organisation_id === null ? {} : { handed: { part: row.part, organisation: row.organisation_id } }),
    service: row.service,
    channel: row.channel,
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    ...(row.pence === null ? {} : { pence: row.pence }),
    computedAt: row.computed_at,
  }));
}

/** A team's rate on that date ('2026-03-02'), in pence an hour; undefined when none is known. */
export async function readRate(ctx: Context, team: string, date: string): Promise<number | undefined> {
  const text = `select pence_per_hour from outcomes.rate
    where place_id = $1 and team = $2 and valid_from <= $3 order by valid_from desc limit 1`;
  const [row] = await ctx.prepared<{ pence_per_hour: number }>('rate_of_team', text, [ctx.place, team, date]);
  return row?.pence_per_hour;
}

export async function countRates(ctx: Context, team: string): Promise<number> {
  const text = 'select count(*)::int as known from outcomes.rate where place_id = $1 and team = $2';
  const [row] = await ctx.prepared<{ known: number }>('rates_of_team', text, [ctx.place, team]);
  return row?.known ?? 0;
}

export function insertRate(ctx: Context, rate: { team: string; validFrom: string; pencePerHour: number }): void {
  ctx.writes.insert('outcomes.rate', {
    place_id: ctx.place,
    team: rate.team,
    valid_from: rate.validFrom,
    pence_per_hour: rate.pencePerHour,
  });
}
