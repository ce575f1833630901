import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listPasskeys } from '../passkeys/list-passkeys.js';
import type { Passkey } from '../passkeys/passkey.js';
import { isReady } from './find-joining.js';
import { readWaysIn } from './joining-store.js';

/** An officer's ways in, for their own page. */
export interface StaffWaysIn {
  readonly passkeys: readonly Passkey[];
  /** Recovery codes not used yet. */
  readonly codes: number;
  /** Whether the council's own provider signs them in as well. */
  readonly hasProvider: boolean;
  /** Whether two ways in are left without one of the passkeys. */
  readonly mayRemove: boolean;
}

/** What signs an officer in, and whether they may take a passkey away. */
export async function listStaffWaysIn(ctx: Context, person: PersonId): Promise<StaffWaysIn> {
  const passkeys = await listPasskeys(ctx, person);
  const { authenticators, codes } = await readWaysIn(ctx, person);
  const mayRemove = isReady(authenticators - 1, codes);
  return { passkeys, codes, hasProvider: authenticators > passkeys.length, mayRemove };
}
