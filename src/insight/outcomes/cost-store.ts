import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { CostLine } from './cost-line.js';

interface CostRow {
  case_id: CaseId;
  line: string;
  kind: 'effort' | 'ledger';
  service: string;
  channel: string;
  seconds: number | null;
  pence: number | null;
  computed_at: Date;
}

/** Puts a line in place of an earlier one of the same case and team: a case that was opened again costs anew. */
export function writeCostLine(ctx: Context, line: CostLine): void {
  ctx.writes.run(
    `insert into outcomes.cost_line (place_id, case_id, line, kind, service, channel, seconds, pence, computed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (place_id, case_id, line) do update
       set kind = excluded.kind, seconds = excluded.seconds, pence = excluded.pence, computed_at = excluded.computed_at`,
    [
      ...[ctx.place, line.case, line.line, line.kind, line.service, line.channel],
      ...[line.seconds ?? null, line.pence ?? null, line.computedAt],
    ],
  );
}

export async function readCostLines(ctx: Context, one: CaseId): Promise<readonly CostLine[]> {
  const text = `select case_id, line, kind, service, channel, seconds, pence, computed_at
    from outcomes.cost_line where place_id = $1 and case_id = $2 order by line`;
  const rows = await ctx.prepared<CostRow>('cost_lines_of_case', text, [ctx.place, one]);
  return rows.map((row) => ({
    case: row.case_id,
    line: row.line,
    kind: row.kind,
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
