import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';
import { readHeld } from './people-store.js';
import type { Held } from './person.js';

/** The roles and teams that a person held at a moment (default now); none for nobody. */
export async function rolesOf(ctx: Context, person: PersonId, at: Date = ctx.clock.now()): Promise<Held> {
  return (await readHeld(ctx, person, at)) ?? { roles: [], teams: [] };
}
