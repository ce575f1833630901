import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { ShiftId } from '../shifts/shift.js';
import type { CommandId, TakenCommand } from './command.js';

const columns = `id, shift_id as shift, officer_id as officer, case_id as "case", kind, about, based_on as "basedOn", outcome, reason,
  decided, decided_by as "decidedBy", decided_at as "decidedAt", stood, done_at as "doneAt", taken_at as "takenAt", version`;

export async function readCommand(ctx: Context, id: CommandId): Promise<TakenCommand | undefined> {
  const text = `select ${columns} from field.command where place_id = $1 and id = $2`;
  return (await ctx.prepared<TakenCommand>('field_command', text, [ctx.place, id]))[0];
}

/** Which commands a shift's phone sent about a case. */
export async function readIdsOf(ctx: Context, shift: ShiftId, one: CaseId): Promise<ReadonlySet<string>> {
  const text = 'select id from field.command where place_id = $1 and case_id = $3 and shift_id = $2';
  const rows = await ctx.prepared<{ id: string }>('field_commands_of_case', text, [ctx.place, shift, one]);
  return new Set(rows.map(({ id }) => id));
}

/** Those that wait for a decision, the oldest first: all, or one officer's. */
export function readWaiting(ctx: Context, officer: PersonId | null, most: number): Promise<readonly TakenCommand[]> {
  const text = `select ${columns} from field.command
    where place_id = $1 and outcome in ('needs-decision', 'refused') and decided is null
      and ($2::uuid is null or officer_id = $2)
    order by taken_at, id limit $3`;
  return ctx.prepared<TakenCommand>('field_commands_waiting', text, [ctx.place, officer, most]);
}

/** Those that were decided from a moment on, the newest first: all, or those of one shift. */
export function readDecided(
  ctx: Context,
  { since, shift, most }: { readonly since: Date; readonly shift: ShiftId | null; readonly most: number },
): Promise<readonly TakenCommand[]> {
  const text = `select ${columns} from field.command
    where place_id = $1 and decided_at >= $2 and ($3::uuid is null or shift_id = $3)
    order by decided_at desc, id limit $4`;
  return ctx.prepared<TakenCommand>('field_commands_decided', text, [ctx.place, since, shift, most]);
}

export function insertCommand(ctx: Context, one: TakenCommand): void {
  ctx.writes.insert('field.command', {
    ...{ place_id: ctx.place, id: one.id, shift_id: one.shift, officer_id: one.officer, case_id: one.case },
    ...{ kind: one.kind, about: one.about ?? null, based_on: one.basedOn, outcome: one.outcome, reason: one.reason },
    ...{ done_at: one.doneAt, taken_at: one.takenAt, version: one.version },
  });
}

export function writeDecided(ctx: Context, one: TakenCommand): void {
  ctx.writes.run(
    `update field.command set decided = $3, decided_by = $4, decided_at = $5, stood = $6, version = $7
      where place_id = $1 and id = $2`,
    [ctx.place, one.id, one.decided, one.decidedBy, one.decidedAt, one.stood, one.version],
  );
}
