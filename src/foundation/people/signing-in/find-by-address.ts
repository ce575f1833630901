import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { digestForFinding } from '../../vault/index.js';
import { readAuthenticator } from '../authenticators/authenticator-store.js';
import { toFinder } from './challenge-marks.js';

/** Who signs in by this address; undefined for nobody. Tell no visitor whether an address has an account. */
export async function findByAddress(ctx: Context, email: Sealed<string>): Promise<PersonId | undefined> {
  const finder = await digestForFinding(ctx, 'sign-in:email', toFinder(email));
  return (await readAuthenticator(ctx, 'email', finder))?.person;
}
