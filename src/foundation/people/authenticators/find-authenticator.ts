import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { digestForFinding } from '../../vault/index.js';
import type { Authenticator, WayIn } from './authenticator.js';
import { readAuthenticator } from './authenticator-store.js';

/** The way in that these values find ('email': the address, normalised; 'oidc': issuer and subject), if it still is one. */
export async function findAuthenticator(
  ctx: Context,
  kind: WayIn,
  values: Sealed<readonly string[]>,
): Promise<Authenticator | undefined> {
  return readAuthenticator(ctx, kind, await digestForFinding(ctx, `sign-in:${kind}`, values));
}
