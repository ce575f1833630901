import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

export interface InHandRow {
  readonly team: string | null;
  readonly assignee: PersonId | null;
  readonly open: number;
  readonly paused: number;
  readonly overdue: number;
  readonly soon: number;
}

/** All that is open, by team and officer: answered inside one index. */
export function readInHand(
  ctx: Context,
  { at, before }: { readonly at: Date; readonly before: Date },
): Promise<readonly InHandRow[]> {
  return ctx.prepared(
    'cases_in_hand',
    `select team, assignee, count(*)::int as open,
        count(*) filter (where clock_paused_at is not null)::int as paused,
        count(*) filter (where clock_paused_at is null and due_at < $2)::int as overdue,
        count(*) filter (where clock_paused_at is null and due_at >= $2 and due_at < $3)::int as soon
      from cases."case" where place_id = $1 and closed_at is null group by team, assignee`,
    [ctx.place, at, before],
  );
}

/** How many seconds each of several people noted on cases since a moment. */
export function readEffortSince(
  ctx: Context,
  people: readonly PersonId[],
  since: Date,
): Promise<readonly { readonly person: PersonId; readonly seconds: number }[]> {
  return ctx.prepared(
    'cases_effort_since',
    `select person_id as person, sum(seconds)::int as seconds from cases.effort
      where place_id = $1 and person_id = any($2::uuid[]) and started_at >= $3 and seconds is not null group by person_id`,
    [ctx.place, people, since],
  );
}
