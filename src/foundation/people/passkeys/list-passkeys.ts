import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { type Passkey, toPasskey } from './passkey.js';

/** The passkeys that a person has, oldest first. */
export async function listPasskeys(ctx: Context, person: PersonId): Promise<readonly Passkey[]> {
  const held = await readAuthenticatorsOf(ctx, person);
  return held.filter(({ kind }) => kind === 'passkey').map(toPasskey);
}
