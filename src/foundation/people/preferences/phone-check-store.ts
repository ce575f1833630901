import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

const dayMs = 86_400_000;
/** Codes to a telephone that one account may ask for in a day. */
const mostSendings = 5;
const mostTries = 5;

/** Keeps a check in the place of the one before; false where too many codes were sent today. */
export async function writePhoneCheck(
  ctx: Context,
  { person, sealed, until }: { readonly person: PersonId; readonly sealed: Buffer; readonly until: Date },
): Promise<boolean> {
  const now = ctx.clock.now();
  const rows = await ctx.prepared(
    'people_write_phone_check',
    `insert into people.phone_check as c (place_id, person_id, sealed, since, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (place_id, person_id) do update
        set sealed = excluded.sealed, tries = 0, expires_at = excluded.expires_at,
            sendings = case when c.since < $6 then 1 else c.sendings + 1 end,
            since = case when c.since < $6 then excluded.since else c.since end
      where c.since < $6 or c.sendings < $7
     returning person_id`,
    [ctx.place, person, sealed, now, until, new Date(now.getTime() - dayMs), mostSendings],
  );
  return rows.length > 0;
}

/** Spends a try; undefined where none is left, or no check goes on. */
export async function countPhoneTry(ctx: Context, person: PersonId): Promise<Buffer | undefined> {
  const [row] = await ctx.prepared<{ sealed: Buffer }>(
    'people_count_phone_try',
    `update people.phone_check set tries = tries + 1
      where place_id = $1 and person_id = $2 and tries < $3 and expires_at > $4 returning sealed`,
    [ctx.place, person, mostTries, ctx.clock.now()],
  );
  return row?.sealed;
}

/** It is over; how many codes were sent today stays. */
export function endPhoneCheck(ctx: Context, person: PersonId): void {
  ctx.writes.run(`update people.phone_check set expires_at = $3, sealed = '' where place_id = $1 and person_id = $2`, [
    ctx.place,
    person,
    ctx.clock.now(),
  ]);
}

/** Forgets checks that ended more than a day ago. */
export function deletePhoneChecks(ctx: Context): void {
  const before = new Date(ctx.clock.now().getTime() - dayMs);
  ctx.writes.run('delete from people.phone_check where place_id = $1 and expires_at < $2', [ctx.place, before]);
}
