import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { ProviderKind } from '../providers/provider.js';
import { hashToken } from '../sessions/session.js';
import { type AttemptSecrets, secretsOf, type Wish } from './attempt.js';
import { takeAttemptRow } from './attempt-store.js';

export interface Returned {
  readonly kind: ProviderKind;
  readonly browser: string | undefined;
  readonly state: string | undefined;
}

/**
 * Takes up the sign-in that came back, which uses it up. Refuses `unknown`: another browser began it (which leaves it to
 * that one), it is over, too old, or was never begun; which of them is told to nobody.
 */
export async function takeAttempt(
  ctx: Context,
  { kind, browser, state }: Returned,
): Promise<Outcome<AttemptSecrets & { readonly wish: Wish; readonly startedAt: Date }, 'unknown'>> {
  if (!browser || !state || state.length > 200) return refuse('unknown');
  const row = await takeAttemptRow(ctx, { stateHash: hashToken(state), browserHash: hashToken(browser), kind });
  if (!row || row.expires_at <= ctx.clock.now()) return refuse('unknown');
  return done({ ...secretsOf(browser, state), wish: row.wish, startedAt: row.started_at });
}
