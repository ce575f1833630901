import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

export interface BrowserRow {
  readonly mark: Buffer;
  readonly since: Date;
  readonly last_at: Date;
}

export function writeBrowser(ctx: Context, person: PersonId, mark: Buffer): void {
  ctx.writes.run(
    `insert into people.browser (place_id, person_id, mark, since, last_at)
     values ($1::uuid, $2::uuid, $3::bytea, $4::timestamptz, $4::timestamptz)
     on conflict (place_id, person_id, mark) do update set last_at = excluded.last_at`,
    [ctx.place, person, mark, ctx.clock.now()],
  );
}

/** The person's browsers that were used since a moment, the newest use first. */
export function readBrowsersOf(ctx: Context, person: PersonId, usedSince: Date): Promise<readonly BrowserRow[]> {
  return ctx.prepared<BrowserRow>(
    'people_browsers_of',
    `select mark, since, last_at from people.browser
      where place_id = $1 and person_id = $2 and last_at > $3 order by last_at desc, mark`,
    [ctx.place, person, usedSince],
  );
}

/** Those of everybody here that nobody has signed in with since a moment. */
export function deleteUnused(ctx: Context, since: Date): void {
  ctx.writes.run('delete from people.browser where place_id = $1 and last_at <= $2', [ctx.place, since]);
}

export function deleteBrowser(ctx: Context, person: PersonId, mark: Buffer): void {
  ctx.writes.run('delete from people.browser where place_id = $1 and person_id = $2 and mark = $3', [
    ...[ctx.place, person, mark],
  ]);
}

export function deleteBrowsersOf(ctx: Context, person: PersonId): void {
  ctx.writes.run('delete from people.browser where place_id = $1 and person_id = $2', [ctx.place, person]);
}
