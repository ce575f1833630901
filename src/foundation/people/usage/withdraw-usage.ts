import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { listSelves } from '../selves/list-selves.js';
import type { PermissionId } from './permission.js';
import { holdPermission, readPermissionsOf } from './permission-store.js';
import { withdraw } from './withdraw.js';

/** A resident no longer lets a client ask; its code opens nothing from this moment. Refuses what is not theirs. */
export async function withdrawUsage(ctx: Context, id: PermissionId): Promise<Outcome<undefined, 'not-yours'>> {
  const { actor } = ctx;
  const one = await holdPermission(ctx, id);
  if (actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-yours');
  const selves = await listSelves(ctx, actor.person);
  if (!one || !selves.includes(one.person) || one.state !== 'given') return refuse('not-yours');
  withdraw(ctx, one);
  return done(undefined);
}

/** Withdraws all that a person permitted: their account ends. */
export async function withdrawAllUsage(ctx: Context, person: PersonId): Promise<void> {
  for (const { id } of await readPermissionsOf(ctx, person)) {
    const one = await holdPermission(ctx, id);
    if (one?.state === 'given') withdraw(ctx, one);
  }
}
