import type { Context } from '../../../platform/context.js';

/** Turns the single keys of the desk off for the officer who acts, or on again; for anybody else it does nothing. */
export async function turnKeys(ctx: Context, to: 'on' | 'off'): Promise<void> {
  if (ctx.actor.kind !== 'staff') return;
  const { person } = ctx.actor;
  ctx.writes.run(
    to === 'off'
      ? 'insert into people.keys_off (place_id, person_id) values ($1, $2) on conflict do nothing'
      : 'delete from people.keys_off where place_id = $1 and person_id = $2',
    [ctx.place, person],
  );
}
