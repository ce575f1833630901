import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { PermissionId, UsagePermission } from './permission.js';

interface PermissionRow {
  readonly id: PermissionId;
  readonly person_id: PersonId;
  readonly client: string;
  readonly dpv: UsagePermission['dpv'] | null;
  readonly state: UsagePermission['state'];
  readonly given_at: Date;
  readonly asked: number;
  readonly asked_at: Date | null;
  readonly version: number;
}

const columns = 'id, person_id, client, dpv, state, given_at, asked, asked_at, version';

const toPermission = ({ person_id, dpv, given_at, asked_at, ...row }: PermissionRow): UsagePermission => ({
  ...{ ...row, person: person_id, dpv: dpv ?? undefined, givenAt: given_at, askedAt: asked_at ?? undefined },
});

/** One permission, held until the act ends. */
export async function holdPermission(ctx: Context, id: PermissionId): Promise<UsagePermission | undefined> {
  const text = `select ${columns} from people.usage_permission where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<PermissionRow>('people_hold_permission', text, [ctx.place, id]);
  return row && toPermission(row);
}

/** What a person lets clients ask at this moment. */
export async function readPermissionsOf(ctx: Context, person: PersonId): Promise<readonly UsagePermission[]> {
  const text = `select ${columns} from people.usage_permission
                 where place_id = $1 and person_id = $2 and state = 'given' order by client`;
  return (await ctx.prepared<PermissionRow>('people_permissions_of', text, [ctx.place, person])).map(toPermission);
}

/** Queues a permission in the place of what it was. */
export function writePermission(ctx: Context, one: UsagePermission): void {
  ctx.writes.run(
    `insert into people.usage_permission (place_id, ${columns})
     values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7::timestamptz, $8::int, $9::timestamptz, $10::int)
     on conflict (place_id, id) do update
        set state = excluded.state, asked = excluded.asked, asked_at = excluded.asked_at, version = excluded.version`,
    [
      ...[ctx.place, one.id, one.person, one.client, one.dpv ?? null, one.state],
      ...[one.givenAt, one.asked, one.askedAt ?? null, one.version],
    ],
  );
}
