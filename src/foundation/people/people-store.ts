import type { Context } from '../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../platform/ids.js';
import type { Held, Membership, SignedInStaff, Staff } from './person.js';
import { aheadAtMost } from './sessions/session-store.js';

export interface PersonRow {
  readonly id: PersonId;
  readonly kind: 'staff' | 'resident' | 'organisation';
  readonly display_name: string | null;
  readonly created_at: Date;
}

export function insertPerson(ctx: Context, row: PersonRow): void {
  ctx.writes.insert('people.person', { place_id: ctx.place, ...row, version: 1 });
}

/** Moves a person's stream on and holds it until the act ends; undefined when there is no such person. */
export async function nextVersion(ctx: Context, person: PersonId): Promise<number | undefined> {
  const [row] = await ctx.prepared<{ version: number }>(
    'people_next_version',
    'update people.person set version = version + 1 where place_id = $1 and id = $2 returning version',
    [ctx.place, person],
  );
  return row?.version;
}

/** Holds a person until the act ends, without moving their stream on: for an act that may yet refuse. */
export async function holdPerson(ctx: Context, person: PersonId): Promise<void> {
  await ctx.prepared('people_hold', 'select 1 from people.person where place_id = $1 and id = $2 for update', [
    ...[ctx.place, person],
  ]);
}

export async function isResident(ctx: Context, person: PersonId): Promise<boolean> {
  const text = `select 1 from people.person where place_id = $1 and id = $2 and kind = 'resident'`;
  return (await ctx.prepared('people_is_resident', text, [ctx.place, person])).length > 0;
}

export async function hasOrgUnit(ctx: Context, unit: OrgUnitId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('people.org_unit')
    .select('id')
    .where('place_id', '=', ctx.place)
    .where('id', '=', unit)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the person is in this unit now. */
export async function isMember(ctx: Context, person: PersonId, unit: OrgUnitId): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_is_member',
    `select 1 from people.membership
      where place_id = $1 and person_id = $2 and org_unit_id = $3 and (until is null or until > $4)`,
    [ctx.place, person, unit, ctx.clock.now()],
  );
  return rows.length > 0;
}

export function insertMembership(ctx: Context, person: PersonId, unit: OrgUnitId, since: Date): void {
  ctx.writes.insert('people.membership', { place_id: ctx.place, person_id: person, org_unit_id: unit, since });
}

/** What `p` holds at $2, as two arrays. */
const heldAt = `
  array(select distinct r.role from people.role_held r
         where r.place_id = p.place_id and r.person_id = p.id and r.since <= $2 and (r.until is null or r.until > $2)
         order by 1) as roles,
  array(select distinct u.slug from people.membership m
          join people.org_unit u on u.place_id = m.place_id and u.id = m.org_unit_id
         where m.place_id = p.place_id and m.person_id = p.id and m.since <= $2 and (m.until is null or m.until > $2)
         order by 1) as teams`;

export async function readHeld(ctx: Context, person: PersonId, at: Date): Promise<Held | undefined> {
  const [row] = await ctx.prepared<Held>(
    'people_held',
    `select ${heldAt} from people.person p where p.place_id = $1 and p.id = $3`,
    [ctx.place, at, person],
  );
  return row;
}

/** A person must hold something now to be staff: a leaver is not. */
const staffNow = `select s.* from (
  select p.id as person, coalesce(p.display_name, '') as name, ${heldAt}
    from people.person p where p.place_id = $1 and p.kind = 'staff' {which}) s
 where cardinality(s.roles) + cardinality(s.teams) > 0 order by s.name, s.person`;

export function readAllStaff(ctx: Context): Promise<readonly Staff[]> {
  const text = staffNow.replace('{which}', '');
  return ctx.prepared<Staff>('people_all_staff', text, [ctx.place, ctx.clock.now()]);
}

/** Staff who hold nothing now. */
export async function readLeavers(ctx: Context): Promise<readonly PersonId[]> {
  const text = `select s.person from (
    select p.id as person, ${heldAt} from people.person p where p.place_id = $1 and p.kind = 'staff') s
   where cardinality(s.roles) + cardinality(s.teams) = 0`;
  const rows = await ctx.prepared<{ person: PersonId }>('people_leavers', text, [ctx.place, ctx.clock.now()]);
  return rows.map(({ person }) => person);
}

export async function readStaff(ctx: Context, person: PersonId): Promise<Staff | undefined> {
  const text = staffNow.replace('{which}', 'and p.id = $3');
  const [row] = await ctx.prepared<Staff>('people_staff', text, [ctx.place, ctx.clock.now(), person]);
  return row;
}

/** With the mark of the browser that the session began in, and since when it is known; null where it is bound to none. */
interface BySession extends Omit<SignedInStaff, 'browserSince'> {
  readonly browser: Buffer | null;
  readonly knownSince: Date | null;
}

/** Whose session this is, as of now. One that nobody has used since `idleSince` is over; a demonstration's is not. */
export async function readStaffBySession(
  ctx: Context,
  tokenHash: Buffer,
  idleSince: Date,
): Promise<BySession | undefined> {
  const text = staffNow
    .replace(
      '{which}',
      `and p.id = (select s.person_id from people.session s
                  where s.place_id = $1 and s.token_hash = $3 and s.expires_at > $2 and s.created_at < $2 + ${aheadAtMost}
                    and (s.authenticator = 'demo' or coalesce(s.seen_at, s.created_at) > $4))`,
    )
    .replace(
      'select s.*',
      `select s.*,
        (select coalesce(x.seen_at, x.created_at) from people.session x
          where x.place_id = $1 and x.token_hash = $3) as "seenAt",
        (select coalesce(x.authenticated_at, x.created_at) from people.session x
          where x.place_id = $1 and x.token_hash = $3) as "provedAt",
        (select x.created_at from people.session x where x.place_id = $1 and x.token_hash = $3) as since,
        (select x.browser from people.session x where x.place_id = $1 and x.token_hash = $3) as browser,
        (select b.since from people.session x
           join people.browser b on b.place_id = x.place_id and b.person_id = x.person_id and b.mark = x.browser
          where x.place_id = $1 and x.token_hash = $3) as "knownSince",
        exists (select 1 from people.recovery r
                 where r.place_id = $1 and r.person_id = s.person and r.ended_at is null and r.expires_at > $2) as "isRecovering",
        exists (select 1 from people.keys_off o where o.place_id = $1 and o.person_id = s.person) as "hasKeysOff"`,
    );
  const params = [ctx.place, ctx.clock.now(), tokenHash, idleSince];
  const [row] = await ctx.prepared<BySession>('people_staff_by_session', text, params);
  return row;
}

/** Who holds a role now. */
export async function readStaffHolding(ctx: Context, role: string): Promise<readonly PersonId[]> {
  return (await readAllStaff(ctx)).filter(({ roles }) => roles.includes(role)).map(({ person }) => person);
}

/** Who is in which unit now. */
export function readMembers(ctx: Context): Promise<readonly Membership[]> {
  return ctx.prepared<Membership>(
    'people_members',
    `select person_id as person, org_unit_id as unit from people.membership
      where place_id = $1 and since <= $2 and (until is null or until > $2) order by org_unit_id, person_id`,
    [ctx.place, ctx.clock.now()],
  );
}

/** The names that staff work under; leavers too. */
export async function readNamesOf(ctx: Context, persons: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await ctx.prepared<{ id: PersonId; display_name: string | null }>(
    'people_names',
    `select id, display_name from people.person where place_id = $1 and id = any($2::uuid[]) and kind = 'staff'`,
    [ctx.place, persons],
  );
  return new Map(rows.map(({ id, display_name }) => [id, display_name ?? '']));
}
