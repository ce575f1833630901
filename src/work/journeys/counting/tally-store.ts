import type { Context } from '../../../platform/context.js';

/** Journeys of one version that were begun on one day. */
export interface Tally {
  readonly service: string;
  readonly version: number;
  /** '2026-03-02', in the place. */
  readonly day: string;
  readonly begun: number;
  /** How many of them were sent until now. */
  readonly sent: number;
}

/** Counts drafts that were begun since a moment. What an officer asks of somebody is no journey of theirs. */
export function countDrafts(ctx: Context, since: Date, timeZone: string): Promise<readonly Tally[]> {
  const text = `select service, service_version as version, (created_at at time zone $3)::date::text as day,
      count(*)::int as begun, count(case_id)::int as sent
    from journeys.draft where place_id = $1 and created_at >= $2 and enquiry_id is null
    group by service, service_version, (created_at at time zone $3)::date`;
  return ctx.prepared<Tally>('drafts_counted', text, [ctx.place, since, timeZone]);
}

const columns = 'service, service_version as version, begun_on::text as day, begun, sent';

export function readTallies(ctx: Context, since: string): Promise<readonly Tally[]> {
  const text = `select ${columns} from journeys.tally where place_id = $1 and begun_on >= $2::date`;
  return ctx.prepared<Tally>('tallies', text, [ctx.place, since]);
}

export async function hasTallies(ctx: Context): Promise<boolean> {
  const text = 'select 1 from journeys.tally where place_id = $1 limit 1';
  return (await ctx.prepared('has_tallies', text, [ctx.place])).length > 0;
}

export function readTalliesOf(ctx: Context, service: string, since: string): Promise<readonly Tally[]> {
  const text = `select ${columns} from journeys.tally
    where place_id = $1 and service = $2 and begun_on >= $3::date order by begun_on, service_version`;
  return ctx.prepared<Tally>('tallies_of_service', text, [ctx.place, service, since]);
}

export function writeTally(ctx: Context, { service, version, day, begun, sent }: Tally): void {
  ctx.writes.run(
    `insert into journeys.tally (place_id, service, service_version, begun_on, begun, sent) values ($1, $2, $3, $4, $5, $6)
     on conflict (place_id, service, service_version, begun_on) do update set begun = excluded.begun, sent = excluded.sent`,
    [ctx.place, service, version, day, begun, sent],
  );
}
