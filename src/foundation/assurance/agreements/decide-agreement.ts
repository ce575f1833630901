import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { type AgreementId, type AgreementVerdict, agreementStreams } from './agreement.js';
import { decideText, takeAgreement } from './agreement-store.js';
import { agreeingOfficer } from './propose-agreement.js';

export type DecideAgreementRefusal =
  | 'not-allowed'
  | 'no-such-agreement'
  | 'yourself'
  | 'decided-already'
  | 'ended-already';

interface ToDecide {
  readonly id: AgreementId;
  /** The text that was read: another may have been proposed since. */
  readonly number: number;
  readonly verdict: AgreementVerdict;
}

/**
 * Confirms what a colleague proposed, or declines it. Confirmed, it counts at the next look. Refuses `not-allowed`,
 * `no-such-agreement`, `yourself`, `decided-already` and `ended-already`.
 */
export async function decideAgreement(
  ctx: Context,
  { id, number, verdict }: ToDecide,
): Promise<Outcome<AgreementId, DecideAgreementRefusal>> {
  const by = await agreeingOfficer(ctx);
  if (!by) return refuse('not-allowed');
  const one = (await takeAgreement(ctx, id)).find((text) => text.number === number);
  if (!one) return refuse('no-such-agreement');
  if (one.proposedBy === by) return refuse('yourself');
  if (one.verdict) return refuse('decided-already');
  if (one.endedAt) return refuse('ended-already');
  const [at, version] = [ctx.clock.now(), one.version + 1];
  decideText(ctx, { ...one, verdict, decidedAt: at, decidedBy: by, version });
  appendEntry(ctx, {
    ...{ stream: `${agreementStreams}${id}`, version, kind: 'agreement.decided' },
    data: { number, verdict, decided_at: at.toISOString(), decided_by: by },
  });
  return done(id);
}
