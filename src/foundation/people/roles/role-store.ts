import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { administrator } from '../refuse-to-administer.js';
import type { EndedAs, HeldRole } from './role.js';

/** Whether the person holds this role now. */
export async function holdsRole(ctx: Context, person: PersonId, role: string): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_holds_role',
    `select 1 from people.role_held
      where place_id = $1 and person_id = $2 and role = $3 and (until is null or until > $4)`,
    [ctx.place, person, role, ctx.clock.now()],
  );
  return rows.length > 0;
}

export function insertRole(ctx: Context, person: PersonId, role: string, since: Date, until: Date | null): void {
  ctx.writes.insert('people.role_held', { place_id: ctx.place, person_id: person, role, since, until });
}

export function endRoleRow(ctx: Context, person: PersonId, role: string, as: EndedAs): void {
  ctx.writes.run(
    `update people.role_held set until = greatest(since, $4::timestamptz), ended_as = $5
      where place_id = $1 and person_id = $2 and role = $3 and (until is null or until > $4::timestamptz)`,
    [ctx.place, person, role, ctx.clock.now(), as],
  );
}

/** Whether somebody else is an administrator now. Holds the administrators until the act ends, so that two cannot leave at once. */
export async function isOtherAdministrator(ctx: Context, person: PersonId): Promise<boolean> {
  const rows = await ctx.prepared<{ person_id: PersonId }>(
    'people_administrators',
    `select person_id from people.role_held
      where place_id = $1 and role = $2 and since <= $3 and (until is null or until > $3) order by person_id for update`,
    [ctx.place, administrator, ctx.clock.now()],
  );
  return rows.some((row) => row.person_id !== person);
}

interface RoleRow {
  readonly person: PersonId;
  readonly role: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly ended_as: EndedAs | null;
  readonly attested_at: Date | null;
  readonly warned_at: Date | null;
  readonly last_warned_at: Date | null;
}

const columns = 'person_id as person, role, since, until, ended_as, attested_at, warned_at, last_warned_at';

const toHeldRole = (row: RoleRow): HeldRole => ({
  ...{ person: row.person, role: row.role, since: row.since, until: row.until ?? undefined },
  ...{ endedAs: row.ended_as ?? undefined, attestedAt: row.attested_at ?? undefined },
  ...{ warnedAt: row.warned_at ?? undefined, lastWarnedAt: row.last_warned_at ?? undefined },
});

/** Every role that anybody holds now. */
export async function readLivingRoles(ctx: Context): Promise<readonly HeldRole[]> {
  const rows = await ctx.prepared<RoleRow>(
    'people_living_roles',
    `select ${columns} from people.role_held
      where place_id = $1 and since <= $2 and (until is null or until > $2) order by person_id, role, since`,
    [ctx.place, ctx.clock.now()],
  );
  return rows.map(toHeldRole);
}

/** Every role that a person holds or held, the newest first. */
export async function readRolesOf(ctx: Context, person: PersonId): Promise<readonly HeldRole[]> {
  const rows = await ctx.prepared<RoleRow>(
    'people_roles_of',
    `select ${columns} from people.role_held where place_id = $1 and person_id = $2 order by since desc, role`,
    [ctx.place, person],
  );
  return rows.map(toHeldRole);
}

/** Sets when a living role was confirmed or its holder's owners were warned; a confirmation takes the warnings away. */
export function markRole(ctx: Context, { person, role, since }: HeldRole, mark: 'attested' | 'warned' | 'last'): void {
  const at = ctx.clock.now();
  const set = {
    attested: 'attested_at = $5::timestamptz, warned_at = null, last_warned_at = null',
    warned: 'warned_at = $5::timestamptz',
    last: 'last_warned_at = $5::timestamptz',
  } as const;
  ctx.writes.run(
    `update people.role_held set ${set[mark]} where place_id = $1 and person_id = $2 and role = $3 and since = $4::timestamptz`,
    [ctx.place, person, role, since, at],
  );
}

/** Ends everything that the person holds at `until` or beyond; nothing that was suspended can be given back either. */
export function endAll(ctx: Context, person: PersonId, until: Date): void {
  for (const table of ['people.membership', 'people.org_role']) {
    ctx.writes.run(
      `update ${table} set until = greatest(since, $3::timestamptz)
        where place_id = $1 and person_id = $2 and (until is null or until > $3::timestamptz)`,
      [ctx.place, person, until],
    );
  }
  ctx.writes.run(
    `update people.role_held
        set until = case when until is null or until > $3::timestamptz then greatest(since, $3::timestamptz) else until end,
            ended_as = case when ended_as = 'suspended' then 'ended' else ended_as end
      where place_id = $1 and person_id = $2 and (until is null or until > $3::timestamptz or ended_as = 'suspended')`,
    [ctx.place, person, until],
  );
}

/** Roles that silence suspended and that were not given back since. */
export async function readSuspendedRoles(ctx: Context): Promise<readonly HeldRole[]> {
  const rows = await ctx.prepared<RoleRow>(
    'people_suspended_roles',
    `select ${columns} from people.role_held r
      where r.place_id = $1 and r.ended_as = 'suspended'
        and not exists (select 1 from people.role_held later
                         where later.place_id = r.place_id and later.person_id = r.person_id and later.role = r.role
                           and later.since > r.since)
      order by person_id, role, since`,
    [ctx.place],
  );
  return rows.map(toHeldRole);
}
