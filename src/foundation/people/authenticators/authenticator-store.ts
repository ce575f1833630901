import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Authenticator, AuthenticatorId, WayIn } from './authenticator.js';

interface AuthenticatorRow {
  readonly id: AuthenticatorId;
  readonly person_id: PersonId;
  readonly kind: WayIn;
  readonly details: Readonly<Record<string, unknown>>;
  readonly added_at: Date;
  readonly used_at: Date | null;
}

const columns = 'id, person_id, kind, details, added_at, used_at';
const toAuthenticator = (row: AuthenticatorRow): Authenticator => ({
  ...{ id: row.id, person: row.person_id, kind: row.kind, details: row.details },
  ...{ addedAt: row.added_at, usedAt: row.used_at ?? undefined },
});

export async function readAuthenticator(ctx: Context, kind: WayIn, finder: Buffer): Promise<Authenticator | undefined> {
  const [row] = await ctx.prepared<AuthenticatorRow>(
    'people_authenticator',
    `select ${columns} from people.authenticator where place_id = $1 and kind = $2 and finder = $3 and ended_at is null`,
    [ctx.place, kind, finder],
  );
  return row && toAuthenticator(row);
}

export async function readAuthenticatorsOf(ctx: Context, person: PersonId): Promise<readonly Authenticator[]> {
  const rows = await ctx.prepared<AuthenticatorRow>(
    'people_authenticators_of',
    `select ${columns} from people.authenticator
      where place_id = $1 and person_id = $2 and ended_at is null order by added_at, id`,
    [ctx.place, person],
  );
  return rows.map(toAuthenticator);
}

type NewRow = Pick<Authenticator, 'id' | 'person' | 'kind' | 'details'> & { readonly finder: Buffer };

export function insertAuthenticator(ctx: Context, { id, person, kind, finder, details }: NewRow): void {
  const person_id = person;
  const added_at = ctx.clock.now();
  ctx.writes.insert('people.authenticator', {
    ...{ place_id: ctx.place, id, person_id, kind, finder, added_at, details },
  });
}

export function writeUsed(ctx: Context, id: AuthenticatorId): void {
  ctx.writes.run('update people.authenticator set used_at = $3 where place_id = $1 and id = $2', [
    ctx.place,
    id,
    ctx.clock.now(),
  ]);
}

/** Ends a way in that a copy was made of: what found it stays, so that the copy is not taken for a new one. */
export function writeEnded(ctx: Context, id: AuthenticatorId): void {
  ctx.writes.run('update people.authenticator set ended_at = $3 where place_id = $1 and id = $2', [
    ctx.place,
    id,
    ctx.clock.now(),
  ]);
}

/** Ends every way in that the person has: none opens anything from then on. */
export function endAuthenticatorsOf(ctx: Context, person: PersonId, at: Date): void {
  ctx.writes.run(
    'update people.authenticator set ended_at = $3::timestamptz where place_id = $1 and person_id = $2 and ended_at is null',
    [ctx.place, person, at],
  );
}

/** Ends a way in that its person takes away, and forgets the digest that found it: whoever comes by it again is somebody new. */
export function writeForgotten(ctx: Context, id: AuthenticatorId): void {
  ctx.writes.run(
    `update people.authenticator set ended_at = $3, finder = $4, details = '{}' where place_id = $1 and id = $2`,
    [ctx.place, id, ctx.clock.now(), ctx.random.bytes(32)],
  );
}

/** Ends a way in that is good once, used as it ends; false where somebody else did meanwhile. */
export async function endOnce(ctx: Context, id: AuthenticatorId): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_end_once',
    `update people.authenticator set ended_at = $3, used_at = $3
      where place_id = $1 and id = $2 and ended_at is null returning id`,
    [ctx.place, id, ctx.clock.now()],
  );
  return rows.length > 0;
}
