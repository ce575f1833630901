import type { Context } from '../../../platform/context.js';
import type { Id, SubjectId } from '../../../platform/ids.js';

/** An erasure that was asked for and that a legal hold kept from being done. */
export interface HeldErasure {
  readonly id: Id<'held-erasure'>;
  readonly subject: SubjectId;
  /** One retention class alone. */
  readonly keep: string | undefined;
  readonly reason: string;
  /** Whether an objection was upheld. */
  readonly isUpheld: boolean;
  readonly askedAt: Date;
}

interface Row extends Omit<HeldErasure, 'keep'> {
  readonly keep: string | null;
}

export function insertHeldErasure(ctx: Context, one: HeldErasure): void {
  ctx.writes.insert('cases.held_erasure', {
    ...{ place_id: ctx.place, id: one.id, subject_id: one.subject, keep: one.keep ?? null, reason: one.reason },
    ...{ is_upheld: one.isUpheld, asked_at: one.askedAt, version: 1 },
  });
}

export function finishHeldErasure(ctx: Context, id: HeldErasure['id'], at: Date): void {
  ctx.writes.run('update cases.held_erasure set done_at = $3, version = 2 where place_id = $1 and id = $2', [
    ...[ctx.place, id, at],
  ]);
}

/** Those that wait still, oldest first. */
export async function readHeldErasures(ctx: Context): Promise<readonly HeldErasure[]> {
  const text = `select id, subject_id as subject, keep, reason, is_upheld as "isUpheld", asked_at as "askedAt"
    from cases.held_erasure where place_id = $1 and done_at is null order by id`;
  const rows = await ctx.prepared<Row>('cases_held_erasures', text, [ctx.place]);
  return rows.map((row) => ({ ...row, keep: row.keep ?? undefined }));
}
