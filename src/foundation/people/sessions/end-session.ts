import type { Context } from '../../../platform/context.js';
import type { ProviderKind } from '../providers/provider.js';
import { hashToken } from './session.js';
import { deleteSession, readProvedBy } from './session-store.js';

/** Ends a session: its token opens nothing from now on. Gives whose sign-in began it, where that has a session of its own. */
export async function endSession(ctx: Context, token: string): Promise<ProviderKind | undefined> {
  const hash = hashToken(token);
  const proved = await readProvedBy(ctx, hash);
  deleteSession(ctx, hash);
  if (!proved || !['oidc', 'oidc-two-factor'].includes(proved.authenticator)) return undefined;
  return proved.kind === 'staff' ? 'staff' : 'one-login';
}
