import type { Context } from '../../../platform/context.js';
import type { Shift, ShiftId } from './shift.js';

const columns = `id, officer_id as officer, begun_at as "begunAt", ends_at as "endsAt", ended_at as "endedAt",
  ended_why as "endedWhy", key_id as key, settled_at as "settledAt", version`;

export async function readShift(ctx: Context, id: ShiftId): Promise<Shift | undefined> {
  const text = `select ${columns} from field.shift where place_id = $1 and id = $2`;
  return (await ctx.prepared<Shift>('field_shift', text, [ctx.place, id]))[0];
}

/** Those that run at a moment, the newest first. */
export function readRunning(ctx: Context, at: Date): Promise<readonly Shift[]> {
  const text = `select ${columns} from field.shift
    where place_id = $1 and ended_at is null and ends_at > $2 order by begun_at desc`;
  return ctx.prepared<Shift>('field_shifts_running', text, [ctx.place, at]);
}

export function insertShift(ctx: Context, one: Shift): void {
  ctx.writes.insert('field.shift', {
    ...{ place_id: ctx.place, id: one.id, officer_id: one.officer, begun_at: one.begunAt, ends_at: one.endsAt },
    ...{ key_id: one.key, version: one.version },
  });
}

export function writeShiftEnded(ctx: Context, { id, endedAt, endedWhy, version }: Shift): void {
  ctx.writes.run('update field.shift set ended_at = $3, ended_why = $4, version = $5 where place_id = $1 and id = $2', [
    ctx.place,
    id,
    endedAt,
    endedWhy,
    version,
  ]);
}

export function writeShiftSettled(ctx: Context, { id, settledAt, version }: Shift): void {
  const text = 'update field.shift set settled_at = $3, version = $4 where place_id = $1 and id = $2';
  ctx.writes.run(text, [ctx.place, id, settledAt, version]);
}
