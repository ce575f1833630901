import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';

export interface WorkRow {
  readonly service: string;
  readonly team: string | null;
  readonly cases: number;
}

/** How many cases were opened since a moment, by service and by the team that they are with. */
export function readWork(ctx: Context, since: Date): Promise<readonly WorkRow[]> {
  const text = `select service, team, count(*)::int as cases from cases."case"
    where place_id = $1 and opened_at >= $2 group by service, team order by service, team`;
  return ctx.prepared('cases_work', text, [ctx.place, since]);
}

export interface LookRow {
  readonly service: string;
  readonly field: string;
  readonly team: string | null;
  readonly actor: string;
  readonly looks: number;
}

/**
 * How often officers opened each of these fields since a moment, by who it was and the team that the case is with. Looks
 * whose text names none of the fields are left out before it is parsed, and the rest are parsed once, by a function that the
 * database may share among its processes: at a year of looks parsing is what takes long. Planned at each call: a plan that knows
 * neither the fields nor the moment takes longer than planning.
 */
export async function readLooksAt(ctx: Context, fields: readonly string[], since: Date): Promise<readonly LookRow[]> {
  const naming = fields.map((field) => `%"${field}"%`);
  const { rows } = await sql<LookRow>`
    select c.service, f.field, c.team, e.actor, count(*)::int as looks
      from record.entry e
      cross join lateral jsonb_to_record(e.data::jsonb) look ("case" uuid, fields text[])
      join cases."case" c on c.place_id = e.place_id and c.id = look."case"
      cross join lateral unnest(look.fields) f (field)
     where e.place_id = ${ctx.place} and e.kind = 'look' and e.occurred_at >= ${since} and e.actor like 'person:%'
       and e.on_behalf_of is null and e.data like any (${naming}::text[]) and f.field = any (${fields}::text[])
     group by c.service, f.field, c.team, e.actor`.execute(ctx.db);
  return rows;
}
