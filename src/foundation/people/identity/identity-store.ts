import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import type { IdentityLevel } from '../sessions/assured.js';

/** What is known of a resident's identity, without its facts. */
export interface IdentityRow {
  readonly subject: SubjectId | undefined;
  readonly level: IdentityLevel;
  readonly codes: readonly string[];
  readonly toldAt: Date;
}

export async function readIdentity(ctx: Context, person: PersonId): Promise<IdentityRow | undefined> {
  const [row] = await ctx.prepared<{ subject: SubjectId | null; level: IdentityLevel; codes: string[]; at: Date }>(
    'people_told_identity',
    `select subject_id as subject, level, codes, told_at as at from people.told_identity
      where place_id = $1 and person_id = $2`,
    [ctx.place, person],
  );
  return row && { subject: row.subject ?? undefined, level: row.level, codes: row.codes, toldAt: row.at };
}

export function writeIdentity(
  ctx: Context,
  person: PersonId,
  { subject, level, codes }: Omit<IdentityRow, 'toldAt'>,
): void {
  ctx.writes.run(
    `insert into people.told_identity (place_id, person_id, subject_id, level, codes, told_at)
     values ($1, $2, $3, $4, $5::text[], $6)
     on conflict (place_id, person_id) do update
       set subject_id = excluded.subject_id, level = excluded.level, codes = excluded.codes, told_at = excluded.told_at`,
    [ctx.place, person, subject ?? null, level, codes, ctx.clock.now()],
  );
}

/** Why a way in is shut; null while it is open. */
export type Held = 'person-changed' | 'look-done' | null;

export async function readHeld(
  ctx: Context,
  id: AuthenticatorId,
): Promise<{ person: PersonId; held: Held } | undefined> {
  const [row] = await ctx.prepared<{ person: PersonId; held: Held }>(
    'people_authenticator_held',
    `select person_id as person, held from people.authenticator
      where place_id = $1 and id = $2 and ended_at is null for update`,
    [ctx.place, id],
  );
  return row;
}

/** Whether a way in of this person is shut until somebody has looked. */
export async function readHeldOf(ctx: Context, person: PersonId): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_held_of',
    `select 1 from people.authenticator
      where place_id = $1 and person_id = $2 and held is not null and ended_at is null limit 1`,
    [ctx.place, person],
  );
  return rows.length > 0;
}

export function writeHeld(ctx: Context, id: AuthenticatorId, held: Held): void {
  ctx.writes.run('update people.authenticator set held = $3 where place_id = $1 and id = $2', [ctx.place, id, held]);
}

export function endAuthenticatorRow(ctx: Context, id: AuthenticatorId): void {
  ctx.writes.run('update people.authenticator set ended_at = $3, held = null where place_id = $1 and id = $2', [
    ctx.place,
    id,
    ctx.clock.now(),
  ]);
}

export function noteUse(ctx: Context, id: AuthenticatorId): void {
  ctx.writes.run('update people.authenticator set used_at = $3 where place_id = $1 and id = $2', [
    ctx.place,
    id,
    ctx.clock.now(),
  ]);
}

export interface HeldWayIn {
  readonly authenticator: AuthenticatorId;
  readonly person: PersonId;
  readonly addedAt: Date;
  /** When it last opened something. */
  readonly usedAt: Date | null;
}

/** Ways in that are shut until somebody has looked, oldest first. */
export function readAllHeld(ctx: Context): Promise<readonly HeldWayIn[]> {
  return ctx.prepared<HeldWayIn>(
    'people_held_ways_in',
    `select id as authenticator, person_id as person, added_at as "addedAt", used_at as "usedAt" from people.authenticator
      where place_id = $1 and held = 'person-changed' and ended_at is null order by added_at, id`,
    [ctx.place],
  );
}
