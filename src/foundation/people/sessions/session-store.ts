import type { Context } from '../../../platform/context.js';
import type { MandateId, OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import type { Assured, AuthenticatorKind, IdentityLevel } from './assured.js';
import type { Resident } from './resident.js';

/** A session that began later than this from now began under a wrong clock, and would outlive every limit: it is over. */
export const aheadAtMost = "interval '1 hour'";

interface NewSession {
  readonly person: PersonId;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
  readonly assured: Assured;
  /** The way in that began it; undefined of a demonstration's. */
  readonly begunBy: AuthenticatorId | undefined;
  /** The mark of the browser that it began in, where it is known by one. */
  readonly browser: Buffer | undefined;
}

export function insertSession(ctx: Context, session: NewSession): void {
  const { person, tokenHash, expiresAt, assured, begunBy, browser } = session;
  ctx.writes.insert('people.session', {
    place_id: ctx.place,
    token_hash: tokenHash,
    person_id: person,
    created_at: ctx.clock.now(),
    expires_at: expiresAt,
    authenticator: assured.authenticator,
    identity: assured.identity,
    authenticated_at: assured.at,
    begun_by: begunBy ?? null,
    browser: browser ?? null,
  });
}

interface ResidentRow {
  readonly person: PersonId;
  readonly authenticator: AuthenticatorKind;
  readonly identity: IdentityLevel;
  readonly at: Date;
  readonly acting_under: string | null;
  readonly mandate: MandateId | null;
  readonly acts_for: PersonId | null;
  readonly firm: OrgUnitId | null;
  readonly capacity: string | null;
}

/** The accounts that were put into that of the session. */
const others = `(select a.merged_id from people.account_merge a
                   where a.place_id = $1 and a.kept_id = s.person_id and a.state = 'merged')`;

/** Which resident's session this is, as of now. */
export async function readResidentBySession(ctx: Context, tokenHash: Buffer): Promise<Resident | undefined> {
  const [row] = await ctx.prepared<ResidentRow>(
    'people_resident_by_session',
    `select s.person_id as person, s.authenticator, s.identity, coalesce(s.authenticated_at, s.created_at) as at,
            s.acting_under, m.id as mandate, m.person_id as acts_for, m.firm_id as firm, m.capacity
       from people.session s
       join people.person p on p.place_id = s.place_id and p.id = s.person_id
       left join people.mandate m on m.place_id = s.place_id and m.id = s.acting_under
             and m.state = 'active' and m.since <= $2 and m.until > $2 and m.person_id <> s.person_id and m.person_id not in ${others}
             and (m.delegate_id = s.person_id or m.delegate_id in ${others} or exists (
                   select 1 from people.org_role r
                    where r.place_id = $1 and (r.person_id = s.person_id or r.person_id in ${others}) and r.org_unit_id = m.firm_id
                      and r.role = m.firm_role and r.since <= $2 and (r.until is null or r.until > $2)))
             and not exists (select 1 from people.standing t
                              where t.place_id = $1 and (t.person_id = s.person_id or t.person_id in ${others})
                                and t.since <= $2 and (t.until is null or t.until > $2))
      where s.place_id = $1 and s.token_hash = $3 and s.expires_at > $2 and s.created_at < $2 + ${aheadAtMost} and p.kind = 'resident'`,
    [ctx.place, ctx.clock.now(), tokenHash],
  );
  if (!row) return undefined;
  const { person, authenticator, identity, at, acting_under, mandate, acts_for, firm, capacity } = row;
  return {
    ...{ person, assured: { authenticator, identity, at } },
    actingFor:
      mandate && acts_for
        ? { mandate, person: acts_for, firm: firm ?? undefined, isBody: capacity === 'member' }
        : undefined,
    isMandateOver: acting_under !== null && mandate === null,
  };
}

/** How one of a person's sessions was proved, and by which way in. */
export async function readHow(
  ctx: Context,
  person: PersonId,
  tokenHash: Buffer,
): Promise<{ readonly assured: Assured; readonly begunBy: AuthenticatorId | null } | undefined> {
  const [row] = await ctx.prepared<Assured & { readonly begunBy: AuthenticatorId | null }>(
    'people_session_how',
    `select authenticator, identity, coalesce(authenticated_at, created_at) as at, begun_by as "begunBy"
       from people.session where place_id = $1 and person_id = $2 and token_hash = $3 and expires_at > $4`,
    [ctx.place, person, tokenHash, ctx.clock.now()],
  );
  if (!row) return undefined;
  const { begunBy, ...assured } = row;
  return { assured, begunBy };
}

/** Whose session acts under which mandate, in force or not; undefined where it acts under none. */
export async function readActingUnder(
  ctx: Context,
  tokenHash: Buffer,
): Promise<{ readonly person: PersonId; readonly mandate: MandateId } | undefined> {
  const [row] = await ctx.prepared<{ readonly person: PersonId; readonly mandate: MandateId }>(
    'people_acting_under',
    `select person_id as person, acting_under as mandate from people.session
      where place_id = $1 and token_hash = $2 and expires_at > $3 and acting_under is not null`,
    [ctx.place, tokenHash, ctx.clock.now()],
  );
  return row;
}

export function writeActingUnder(
  ctx: Context,
  { person, tokenHash, mandate }: { person: PersonId; tokenHash: Buffer; mandate: MandateId | undefined },
): void {
  ctx.writes.run(
    'update people.session set acting_under = $4 where place_id = $1 and person_id = $2 and token_hash = $3',
    [ctx.place, person, tokenHash, mandate ?? null],
  );
}

export interface SessionRow {
  readonly token_hash: Buffer;
  readonly created_at: Date;
  readonly authenticator: AuthenticatorKind;
  readonly identity: IdentityLevel;
  readonly at: Date;
}

/** The person's sessions that have not run out, newest first; of an officer only those used since a moment. */
export function readSessionsOf(ctx: Context, person: PersonId, idleSince?: Date): Promise<readonly SessionRow[]> {
  return ctx.prepared<SessionRow>(
    'people_sessions_of',
    `select token_hash, created_at, authenticator, identity, coalesce(authenticated_at, created_at) as at
       from people.session
      where place_id = $1 and person_id = $2 and expires_at > $3
        and ($4::timestamptz is null or authenticator = 'demo' or coalesce(seen_at, created_at) > $4)
      order by created_at desc, token_hash`,
    [ctx.place, person, ctx.clock.now(), idleSince ?? null],
  );
}

export function deleteOwnSession(ctx: Context, person: PersonId, tokenHash: Buffer): void {
  ctx.writes.run('delete from people.session where place_id = $1 and person_id = $2 and token_hash = $3', [
    ...[ctx.place, person, tokenHash],
  ]);
}

interface ProvedBy {
  readonly authenticator: AuthenticatorKind;
  readonly kind: 'resident' | 'staff';
}

/** How a session was proved, and whose kind it is. */
export async function readProvedBy(ctx: Context, tokenHash: Buffer): Promise<ProvedBy | undefined> {
  const [row] = await ctx.prepared<ProvedBy>(
    'people_session_proved_by',
    `select s.authenticator, p.kind from people.session s
       join people.person p on p.place_id = s.place_id and p.id = s.person_id
      where s.place_id = $1 and s.token_hash = $2`,
    [ctx.place, tokenHash],
  );
  return row;
}

export function deleteOtherSessions(ctx: Context, person: PersonId, kept: Buffer): void {
  ctx.writes.run('delete from people.session where place_id = $1 and person_id = $2 and token_hash <> $3', [
    ...[ctx.place, person, kept],
  ]);
}

/** Ends the sessions that one way in of the person began. */
export function deleteSessionsBegunBy(ctx: Context, person: PersonId, begunBy: AuthenticatorId): void {
  ctx.writes.run('delete from people.session where place_id = $1 and person_id = $2 and begun_by = $3', [
    ...[ctx.place, person, begunBy],
  ]);
}

/** Ends the sessions of the person that began in one browser, but not the one that asks. */
export function deleteSessionsIn(
  ctx: Context,
  person: PersonId,
  { browser, besides }: { readonly browser: Buffer; readonly besides: Buffer },
): void {
  ctx.writes.run(
    'delete from people.session where place_id = $1 and person_id = $2 and browser = $3 and token_hash <> $4',
    [ctx.place, person, browser, besides],
  );
}

export function writeSeen(ctx: Context, tokenHash: Buffer): void {
  ctx.writes.run(
    'update people.session set seen_at = $3 where place_id = $1 and token_hash = $2 and (seen_at is null or seen_at < $3)',
    [ctx.place, tokenHash, ctx.clock.now()],
  );
}

export function deleteSession(ctx: Context, tokenHash: Buffer): void {
  ctx.writes.run('delete from people.session where place_id = $1 and token_hash = $2', [ctx.place, tokenHash]);
}

/** Ends the person's sessions: all of them, or those that have run out by a moment. */
export function deleteSessionsOf(ctx: Context, person: PersonId, expiredBy?: Date): void {
  ctx.writes.run(
    `delete from people.session
      where place_id = $1 and person_id = $2 and expires_at <= coalesce($3::timestamptz, 'infinity'::timestamptz)`,
    [ctx.place, person, expiredBy ?? null],
  );
}
