import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

/** Ends at this moment what the person holds by the provider's word. */
export function endProviderRoles(ctx: Context, person: PersonId): void {
  ctx.writes.run(
    `update people.role_held set until = greatest(since, $3::timestamptz)
      where place_id = $1 and person_id = $2 and by_provider and until > $3::timestamptz`,
    [ctx.place, person, ctx.clock.now()],
  );
}

/** The person holds these by the provider's word until then. */
export function insertProviderRoles(ctx: Context, person: PersonId, roles: readonly string[], until: Date): void {
  ctx.writes.run(
    `insert into people.role_held (place_id, person_id, role, since, until, by_provider)
     select $1, $2, r, $4::timestamptz, $5::timestamptz, true from unnest($3::text[]) as r
     on conflict (place_id, person_id, role, since) do update set until = excluded.until where role_held.by_provider`,
    [ctx.place, person, roles, ctx.clock.now(), until],
  );
}

/** Whose way in this finder was, where it is none any more: the last of them. */
export async function readFormerHolder(ctx: Context, finder: Buffer): Promise<PersonId | undefined> {
  const [row] = await ctx.prepared<{ person: PersonId }>(
    'people_former_holder',
    `select person_id as person from people.authenticator
      where place_id = $1 and kind = 'oidc' and finder = $2 and ended_at is not null order by ended_at desc, id desc limit 1`,
    [ctx.place, finder],
  );
  return row?.person;
}
