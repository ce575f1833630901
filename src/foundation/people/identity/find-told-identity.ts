import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type IdentityRow, readIdentity } from './identity-store.js';

/** What a provider last told of a resident's identity, as level and codes; undefined when none ever did. */
export const findToldIdentity = (ctx: Context, person: PersonId): Promise<IdentityRow | undefined> =>
  readIdentity(ctx, person);
