import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId, SubjectId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import type { ExternalId, OrgKind, OrgRole, OrgRoleHeld } from './organisation.js';

export interface OrgUnitRow {
  readonly id: OrgUnitId;
  readonly slug: string;
  readonly name: Words;
  readonly kind: OrgKind;
  readonly parent_id: OrgUnitId | null;
  /** When it ended; it keeps its slug and its name, by which its past is told. */
  readonly ended_at: Date | null;
}

export function insertOrgUnit(ctx: Context, row: Omit<OrgUnitRow, 'ended_at'>): void {
  ctx.writes.insert('people.org_unit', { place_id: ctx.place, ...row });
}

export function readAllOrgUnits(ctx: Context): Promise<readonly OrgUnitRow[]> {
  const text =
    'select id, slug, name, kind, parent_id, ended_at from people.org_unit where place_id = $1 order by slug';
  return ctx.prepared<OrgUnitRow>('people_all_org_units', text, [ctx.place]);
}

/** Moves an organisation's stream on and holds it until the act ends; undefined when there is no such organisation. */
export async function nextUnitVersion(ctx: Context, unit: OrgUnitId): Promise<number | undefined> {
  const [row] = await ctx.prepared<{ version: number }>(
    'people_next_unit_version',
    'update people.org_unit set version = version + 1 where place_id = $1 and id = $2 returning version',
    [ctx.place, unit],
  );
  return row?.version;
}

export function renameOrgUnit(ctx: Context, unit: OrgUnitId, { en, cy }: Words): void {
  ctx.writes.run('update people.org_unit set name = $3::jsonb where place_id = $1 and id = $2', [
    ...[ctx.place, unit, JSON.stringify({ en, cy })],
  ]);
}

export function endOrgUnitRow(ctx: Context, unit: OrgUnitId): void {
  ctx.writes.run('update people.org_unit set ended_at = $3 where place_id = $1 and id = $2', [
    ...[ctx.place, unit, ctx.clock.now()],
  ]);
}

export function insertExternalId(ctx: Context, unit: OrgUnitId, { scheme, id }: ExternalId): void {
  ctx.writes.insert('people.external_id', { place_id: ctx.place, scheme, id, org_unit_id: unit });
}

type ExternalIdRow = ExternalId & { readonly org_unit_id: OrgUnitId };

export function readExternalIds(ctx: Context): Promise<readonly ExternalIdRow[]> {
  const text = 'select scheme, id, org_unit_id from people.external_id where place_id = $1 order by scheme, id';
  return ctx.prepared<ExternalIdRow>('people_external_ids', text, [ctx.place]);
}

export interface OrgRoleRow {
  readonly person: PersonId;
  readonly unit: OrgUnitId;
  readonly role: OrgRole;
  readonly since: Date;
  readonly until: Date | null;
  readonly subject: SubjectId | null;
}

/** Who is what at which organisation now. */
export function readOrgRoles(ctx: Context): Promise<readonly OrgRoleRow[]> {
  return ctx.prepared<OrgRoleRow>(
    'people_org_roles',
    `select person_id as person, org_unit_id as unit, role, since, until, subject_id as subject from people.org_role
      where place_id = $1 and since <= $2 and (until is null or until > $2) order by org_unit_id, role, person_id`,
    [ctx.place, ctx.clock.now()],
  );
}

/** What a person is at organisations now. */
export function readPostsOf(ctx: Context, person: PersonId): Promise<readonly OrgRoleRow[]> {
  return ctx.prepared<OrgRoleRow>(
    'people_posts_of',
    `select person_id as person, org_unit_id as unit, role, since, until, subject_id as subject from people.org_role
      where place_id = $1 and person_id = $2 and since <= $3 and (until is null or until > $3) order by org_unit_id, role`,
    [ctx.place, person, ctx.clock.now()],
  );
}

/** Everybody who ever was something at an organisation, and under which name, newest first. */
export function readPostsAt(ctx: Context, unit: OrgUnitId): Promise<readonly OrgRoleRow[]> {
  return ctx.prepared<OrgRoleRow>(
    'people_posts_at',
    `select person_id as person, org_unit_id as unit, role, since, until, subject_id as subject from people.org_role
      where place_id = $1 and org_unit_id = $2 order by since desc, person_id, role`,
    [ctx.place, unit],
  );
}

export function insertOrgRole(ctx: Context, { person, unit, role, until, subject }: OrgRoleHeld): void {
  const since = ctx.clock.now();
  ctx.writes.insert('people.org_role', {
    ...{ place_id: ctx.place, person_id: person, org_unit_id: unit, role, since, until: until ?? null },
    subject_id: subject ?? null,
  });
}

export function endOrgRoleRow(ctx: Context, { person, unit, role }: OrgRoleHeld): void {
  ctx.writes.run(
    `update people.org_role set until = greatest(since, $5::timestamptz)
      where place_id = $1 and person_id = $2 and org_unit_id = $3 and role = $4 and (until is null or until > $5::timestamptz)`,
    [ctx.place, person, unit, role, ctx.clock.now()],
  );
}

export function endMembership(ctx: Context, person: PersonId, unit: OrgUnitId): void {
  ctx.writes.run(
    `update people.membership set until = greatest(since, $4::timestamptz)
      where place_id = $1 and person_id = $2 and org_unit_id = $3 and (until is null or until > $4::timestamptz)`,
    [ctx.place, person, unit, ctx.clock.now()],
  );
}

/** The organisations that a person belongs to now. */
export async function readUnitsOf(
  ctx: Context,
  person: PersonId,
  at: Date = ctx.clock.now(),
): Promise<readonly OrgUnitId[]> {
  const rows = await ctx.prepared<{ id: OrgUnitId }>(
    'people_units_of',
    `select org_unit_id as id from people.membership
      where place_id = $1 and person_id = $2 and since <= $3 and (until is null or until > $3) order by 1`,
    [ctx.place, person, at],
  );
  return rows.map(({ id }) => id);
}

/** Whether a person belongs to anything now that may not be the council's own: of another kind, or a unit of something. */
export async function hasUnitBeyondCouncil(
  ctx: Context,
  person: PersonId,
  at: Date = ctx.clock.now(),
): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_beyond_council',
    `select 1 from people.membership m join people.org_unit u on u.place_id = m.place_id and u.id = m.org_unit_id
      where m.place_id = $1 and m.person_id = $2 and m.since <= $3 and (m.until is null or m.until > $3)
        and (u.kind <> 'council' or u.parent_id is not null) limit 1`,
    [ctx.place, person, at],
  );
  return rows.length > 0;
}
