import type { Context } from '../../../platform/context.js';
import type { Id, PersonId } from '../../../platform/ids.js';

export type InvitationId = Id<'invitation'>;

interface NewInvitation {
  readonly id: InvitationId;
  readonly person_id: PersonId;
  readonly code_digest: Buffer;
  readonly made_at: Date;
  readonly expires_at: Date;
  /** At whose word alone it is made. */
  readonly by_id: PersonId | null;
}

/** Keeps an invitation in the place of those that the person had and did not use. */
export async function insertInvitation(ctx: Context, row: NewInvitation): Promise<void> {
  await ctx.prepared(
    'people_end_invitations',
    `update people.invitation set ended_at = $3
      where place_id = $1 and person_id = $2 and used_at is null and ended_at is null`,
    [ctx.place, row.person_id, row.made_at],
  );
  ctx.writes.insert('people.invitation', { place_id: ctx.place, ...row });
}

/** Uses an invitation up; undefined for a code that opens nothing (yet, or any more). */
export async function useInvitation(
  ctx: Context,
  digest: Buffer,
): Promise<{ readonly id: InvitationId; readonly person: PersonId } | undefined> {
  const [row] = await ctx.prepared<{ id: InvitationId; person: PersonId }>(
    'people_use_invitation',
    `update people.invitation set used_at = $3
      where place_id = $1 and code_digest = $2 and used_at is null and ended_at is null and expires_at > $3
        and (by_id is null or confirmed_by is not null)
      returning id, person_id as person`,
    [ctx.place, digest, ctx.clock.now()],
  );
  return row;
}

/** Whether the person holds an invitation that opens. */
export async function hasInvitation(ctx: Context, person: PersonId): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_has_invitation',
    `select 1 from people.invitation
      where place_id = $1 and person_id = $2 and used_at is null and ended_at is null and expires_at > $3
        and (by_id is null or confirmed_by is not null)`,
    [ctx.place, person, ctx.clock.now()],
  );
  return rows.length > 0;
}

/** Uses a recovery code up; undefined for one that opens nothing (any more). */
export async function useRecoveryCode(ctx: Context, digest: Buffer): Promise<PersonId | undefined> {
  const [row] = await ctx.prepared<{ person: PersonId }>(
    'people_use_recovery_code',
    `update people.recovery_code set used_at = $3
      where place_id = $1 and code_digest = $2 and used_at is null and ended_at is null returning person_id as person`,
    [ctx.place, digest, ctx.clock.now()],
  );
  return row?.person;
}

/** Ends every recovery code that a person has not used. */
export async function endRecoveryCodes(ctx: Context, person: PersonId): Promise<void> {
  await ctx.prepared(
    'people_end_recovery_codes',
    `update people.recovery_code set ended_at = $3
      where place_id = $1 and person_id = $2 and used_at is null and ended_at is null`,
    [ctx.place, person, ctx.clock.now()],
  );
}

export function insertRecoveryCode(ctx: Context, person: PersonId, digest: Buffer): void {
  const made_at = ctx.clock.now();
  ctx.writes.insert('people.recovery_code', { place_id: ctx.place, code_digest: digest, person_id: person, made_at });
}

export interface WaysIn {
  /** Passkeys, and the account with another provider. */
  readonly authenticators: number;
  /** Recovery codes that were not used yet. */
  readonly codes: number;
}

export async function readWaysIn(ctx: Context, person: PersonId): Promise<WaysIn> {
  const [row] = await ctx.prepared<WaysIn>(
    'people_ways_in',
    `select (select count(*)::int from people.authenticator a
              where a.place_id = $1 and a.person_id = $2 and a.ended_at is null) as authenticators,
            (select count(*)::int from people.recovery_code c
              where c.place_id = $1 and c.person_id = $2 and c.used_at is null and c.ended_at is null) as codes`,
    [ctx.place, person],
  );
  return row ?? { authenticators: 0, codes: 0 };
}

interface JoiningRow {
  readonly browser_hash: Buffer;
  readonly person_id: PersonId;
  readonly expires_at: Date;
}

export function insertJoining(ctx: Context, row: JoiningRow): void {
  ctx.writes.run('delete from people.joining where place_id = $1 and expires_at <= $2', [ctx.place, ctx.clock.now()]);
  ctx.writes.insert('people.joining', { place_id: ctx.place, ...row });
}

export async function readJoining(ctx: Context, browserHash: Buffer): Promise<PersonId | undefined> {
  const [row] = await ctx.prepared<{ person: PersonId }>(
    'people_joining',
    `select person_id as person from people.joining
      where place_id = $1 and browser_hash = $2 and expires_at > $3`,
    [ctx.place, browserHash, ctx.clock.now()],
  );
  return row?.person;
}

/** A browser that was joining is done: it adds nothing more. */
export function deleteJoinings(ctx: Context, person: PersonId): void {
  ctx.writes.run('delete from people.joining where place_id = $1 and person_id = $2', [ctx.place, person]);
}

/** How many people hold this role now and have a way in. */
export async function countAble(ctx: Context, role: string): Promise<number> {
  const [row] = await ctx.prepared<{ able: number }>(
    'people_count_able',
    `select count(distinct r.person_id)::int as able from people.role_held r
      where r.place_id = $1 and r.role = $2 and r.since <= $3 and (r.until is null or r.until > $3)
        and exists (select 1 from people.authenticator a
                     where a.place_id = $1 and a.person_id = r.person_id and a.ended_at is null)`,
    [ctx.place, role, ctx.clock.now()],
  );
  return row?.able ?? 0;
}
