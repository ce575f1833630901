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
 * whose text names none of the fields are left out before it is parsed, and the rest are parsed once: at a year of looks
 * parsing is what takes long.
 */
export function readLooksAt(ctx: Context, fields: readonly string[], since: Date): Promise<readonly LookRow[]> {
  const text = `select c.service, f.field, c.team, l.actor, count(*)::int as looks
      from (select e.place_id, e.actor, e.data::jsonb as data
              from record.entry e
             where e.place_id = $1 and e.kind = 'look' and e.occurred_at >= $2 and e.actor like 'person:%'
               and e.on_behalf_of is null and e.data like any ($4::text[])
            offset 0) l
      join cases."case" c on c.place_id = l.place_id and c.id = (l.data ->> 'case')::uuid
      cross join lateral jsonb_array_elements_text(l.data -> 'fields') f (field)
     where f.field = any($3::text[])
     group by c.service, f.field, c.team, l.actor`;
  const naming = fields.map((field) => `%"${field}"%`);
  return ctx.prepared('cases_looks_at', text, [ctx.place, since, fields, naming]);
}
