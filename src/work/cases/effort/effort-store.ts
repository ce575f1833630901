import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Effort, EffortId } from './effort.js';

interface EffortRow {
  readonly id: EffortId;
  readonly case_id: CaseId;
  readonly person_id: PersonId;
  readonly team: string | null;
  readonly started_at: Date;
  readonly ended_at: Date | null;
  readonly seconds: number | null;
  readonly is_capped: boolean;
}

const columns = 'id, case_id, person_id, team, started_at, ended_at, seconds, is_capped';

const toEffort = (row: EffortRow): Effort => ({
  id: row.id,
  case: row.case_id,
  person: row.person_id,
  ...(row.team === null ? {} : { team: row.team }),
  startedAt: row.started_at,
  ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
  ...(row.seconds === null ? {} : { seconds: row.seconds }),
  isCapped: row.is_capped,
});

export async function readRunningOf(ctx: Context, person: PersonId): Promise<Effort | undefined> {
  const text = `select ${columns} from cases.effort where place_id = $1 and person_id = $2 and ended_at is null`;
  const [row] = await ctx.prepared<EffortRow>('effort_running_of', text, [ctx.place, person]);
  return row && toEffort(row);
}

export async function readEffortOn(ctx: Context, one: CaseId): Promise<readonly Effort[]> {
  const text = `select ${columns} from cases.effort where place_id = $1 and case_id = $2 order by started_at, id`;
  const rows = await ctx.prepared<EffortRow>('effort_on_case', text, [ctx.place, one]);
  return rows.map(toEffort);
}

export function insertEffort(ctx: Context, effort: Effort): void {
  ctx.writes.insert('cases.effort', {
    place_id: ctx.place,
    id: effort.id,
    case_id: effort.case,
    person_id: effort.person,
    team: effort.team ?? null,
    started_at: effort.startedAt,
    ended_at: effort.endedAt ?? null,
    seconds: effort.seconds ?? null,
    is_capped: effort.isCapped,
  });
}

export function endEffort(
  ctx: Context,
  id: EffortId,
  end: { endedAt: Date; seconds: number; isCapped: boolean },
): void {
  ctx.writes.run(
    `update cases.effort set ended_at = $3, seconds = $4, is_capped = $5 where place_id = $1 and id = $2`,
    [ctx.place, id, end.endedAt, end.seconds, end.isCapped],
  );
}
