import type { Context } from '../../../platform/context.js';

/** Adds to a day's readings of some pages, each named once. */
export function addReadings(
  ctx: Context,
  day: string,
  readings: readonly (readonly [page: string, times: number])[],
): void {
  ctx.writes.run(
    `insert into content.reading as r (place_id, page, read_on, times)
     select $1, p.page, $2::date, p.times from unnest($3::text[], $4::int[]) as p (page, times)
     on conflict (place_id, page, read_on) do update set times = r.times + excluded.times`,
    [ctx.place, day, readings.map(([page]) => page), readings.map(([, times]) => times)],
  );
}

/** How often each page was read since a day, that day included. */
export async function readReadings(ctx: Context, since: string): Promise<ReadonlyMap<string, number>> {
  const text = `select page, sum(times)::int as times from content.reading
    where place_id = $1 and read_on >= $2::date group by page`;
  const rows = await ctx.prepared<{ page: string; times: number }>('content_readings', text, [ctx.place, since]);
  return new Map(rows.map(({ page, times }) => [page, times]));
}
