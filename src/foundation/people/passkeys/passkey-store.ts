import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';

/**
 * Moves a passkey's counter on; false when it does not move (WebAuthn §6.1.1). One statement: of two answers at once that
 * bring the same count, one is a copy's.
 */
export async function moveCounter(ctx: Context, id: AuthenticatorId, counter: number): Promise<boolean> {
  const rows = await ctx.prepared(
    'people_move_passkey_counter',
    `update people.authenticator set details = jsonb_set(details, '{counter}', to_jsonb($3::bigint)), used_at = $4
      where place_id = $1 and id = $2 and ended_at is null
        and ((details ->> 'counter')::bigint < $3::bigint or ((details ->> 'counter')::bigint = 0 and $3::bigint = 0))
      returning id`,
    [ctx.place, id, counter, ctx.clock.now()],
  );
  return rows.length > 0;
}

export function writeEnded(ctx: Context, id: AuthenticatorId): void {
  ctx.writes.run('update people.authenticator set ended_at = $3 where place_id = $1 and id = $2 and ended_at is null', [
    ctx.place,
    id,
    ctx.clock.now(),
  ]);
}

/** Holds the person's row until the act ends, so that two removals do not each leave the other's way in. */
export async function holdPerson(ctx: Context, person: PersonId): Promise<void> {
  await ctx.prepared('people_hold_person', 'select id from people.person where place_id = $1 and id = $2 for update', [
    ctx.place,
    person,
  ]);
}
