import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';

export function insertSession(ctx: Context, person: PersonId, tokenHash: Buffer, expiresAt: Date): void {
  ctx.writes.insert('people.session', {
    place_id: ctx.place,
    token_hash: tokenHash,
    person_id: person,
    created_at: ctx.clock.now(),
    expires_at: expiresAt,
  });
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
