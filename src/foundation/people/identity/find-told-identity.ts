import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listSelves } from '../selves/list-selves.js';
import { type IdentityRow, readIdentity } from './identity-store.js';

/** What a provider last told of a resident's identity, as level and codes; undefined when none ever did. */
export async function findToldIdentity(ctx: Context, person: PersonId): Promise<IdentityRow | undefined> {
  for (const self of await listSelves(ctx, person)) {
    const told = await readIdentity(ctx, self);
    if (told) return told;
  }
  return undefined;
}
