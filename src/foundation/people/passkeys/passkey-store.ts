import type { Context } from '../../../platform/context.js';
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
