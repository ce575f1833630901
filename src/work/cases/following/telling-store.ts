import type { Context } from '../../../platform/context.js';
import type { CaseId, Id } from '../../../platform/ids.js';
import type { FollowId } from './follow.js';

/** A change of a case that its followers are told of, and up to whom they were. */
export interface Telling {
  readonly id: Id<'telling'>;
  readonly case: CaseId;
  readonly cause: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly after: FollowId | null;
}

/** Begins to tell; the second of the same cause is none. */
export function insertTelling(ctx: Context, one: Omit<Telling, 'after'>): void {
  ctx.writes.run(
    `insert into cases.telling (place_id, id, case_id, cause, fields) values ($1, $2, $3, $4, $5)
     on conflict (place_id, cause) do nothing`,
    [ctx.place, one.id, one.case, one.cause, JSON.stringify(one.fields)],
  );
}

/** The oldest that nobody else is telling of just now, held until the act ends. */
export async function holdTelling(ctx: Context): Promise<Telling | undefined> {
  const text = `select id, case_id as "case", cause, fields, after from cases.telling
    where place_id = $1 order by id limit 1 for update skip locked`;
  return (await ctx.prepared<Telling>('cases_hold_telling', text, [ctx.place]))[0];
}

export function writeToldUpTo(ctx: Context, id: Telling['id'], after: FollowId): void {
  ctx.writes.run('update cases.telling set after = $3 where place_id = $1 and id = $2', [ctx.place, id, after]);
}

export function deleteTelling(ctx: Context, id: Telling['id']): void {
  ctx.writes.run('delete from cases.telling where place_id = $1 and id = $2', [ctx.place, id]);
}
