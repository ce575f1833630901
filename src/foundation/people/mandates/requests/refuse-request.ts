import type { Context } from '../../../../platform/context.js';
import type { MandateId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { isVerifier } from '../verifier.js';
import { type MandateRequest, type RequestReason, requestReasons } from './mandate-request.js';
import { holdRequest } from './request-store.js';
import { settleRequest } from './settle-request.js';

/** An officer refuses a request, with the reason that the one who asked is told. Refuses who is no verifier, and one that does not wait. */
export async function refuseRequest(
  ctx: Context,
  { id, why }: { readonly id: MandateId; readonly why: RequestReason },
): Promise<Outcome<MandateRequest, 'not-allowed' | 'not-waiting' | 'no-reason'>> {
  if (!isVerifier(ctx)) return refuse('not-allowed');
  if (!requestReasons.includes(why)) return refuse('no-reason');
  const one = await holdRequest(ctx, id);
  if (one?.state !== 'waiting') return refuse('not-waiting');
  return done(settleRequest(ctx, one, 'refused', { why }));
}
