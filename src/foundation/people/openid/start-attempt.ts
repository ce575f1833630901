import type { Context } from '../../../platform/context.js';
import type { ProviderKind } from '../providers/provider.js';
import { hashToken } from '../sessions/session.js';
import { type AttemptSecrets, attemptMinutes, secretsOf, type Wish } from './attempt.js';
import { deleteOldAttempts, insertAttempt } from './attempt-store.js';

/**
 * Begins a sign-in by a provider. `browser` is the token in the browser's own cookie: only that browser can finish it, once,
 * within the hour.
 */
export async function startAttempt(
  ctx: Context,
  { kind, browser, wish }: { readonly kind: ProviderKind; readonly browser: string; readonly wish: Wish },
): Promise<AttemptSecrets> {
  deleteOldAttempts(ctx);
  const state = ctx.random.bytes(32).toString('base64url');
  const expiresAt = new Date(ctx.clock.now().getTime() + attemptMinutes * 60_000);
  insertAttempt(ctx, { stateHash: hashToken(state), browserHash: hashToken(browser), kind, wish, expiresAt });
  return secretsOf(browser, state);
}
