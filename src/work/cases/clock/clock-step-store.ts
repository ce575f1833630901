import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';

/** Open cases of a service whose clock runs and ends between two moments, and that have not come to a step, the first due first. */
export async function readWaitingFor(
  ctx: Context,
  asked: {
    readonly service: string;
    readonly step: string;
    readonly from: Date;
    readonly until: Date;
    readonly most: number;
  },
): Promise<readonly CaseId[]> {
  const rows = await ctx.prepared<{ id: CaseId }>(
    'cases_waiting_for_step',
    `select c.id from cases."case" c where c.place_id = $1 and c.service = $2 and c.closed_at is null
        and c.clock_paused_at is null
        and (case when c.due_at is null then 'infinity'::timestamptz else c.due_at end) between $6 and $3
        and not exists (select 1 from cases.clock_step s where s.place_id = $1 and s.case_id = c.id and s.step = $4)
      order by (case when c.due_at is null then 'infinity'::timestamptz else c.due_at end), c.id limit $5`,
    [ctx.place, asked.service, asked.until, asked.step, asked.most, asked.from],
  );
  return rows.map(({ id }) => id);
}

export async function hasTaken(ctx: Context, id: CaseId, step: string): Promise<boolean> {
  const text = 'select 1 from cases.clock_step where place_id = $1 and case_id = $2 and step = $3';
  return (await ctx.prepared('cases_step_taken', text, [ctx.place, id, step])).length > 0;
}

export function insertStep(ctx: Context, id: CaseId, step: string): void {
  ctx.writes.insert('cases.clock_step', { place_id: ctx.place, case_id: id, step, taken_at: ctx.clock.now() });
}
