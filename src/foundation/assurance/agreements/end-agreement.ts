import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { type AgreementId, agreementStreams, type EndingReason } from './agreement.js';
import { endTexts, takeAgreement } from './agreement-store.js';
import { agreeingOfficer } from './propose-agreement.js';

export type EndAgreementRefusal = 'not-allowed' | 'no-such-agreement' | 'ended-already';

/**
 * Ends an agreement now, whatever its day: the next look finds it gone. One officer is enough to shut what two opened.
 * Refuses `not-allowed`, `no-such-agreement` and `ended-already`.
 */
export async function endAgreement(
  ctx: Context,
  { id, why }: { readonly id: AgreementId; readonly why: EndingReason },
): Promise<Outcome<AgreementId, EndAgreementRefusal>> {
  const by = await agreeingOfficer(ctx);
  if (!by) return refuse('not-allowed');
  const one = (await takeAgreement(ctx, id)).at(-1);
  if (!one) return refuse('no-such-agreement');
  if (one.endedAt) return refuse('ended-already');
  const [at, version] = [ctx.clock.now(), one.version + 1];
  endTexts(ctx, { ...one, endedAt: at, endedBy: by, endedWhy: why, version });
  appendEntry(ctx, {
    ...{ stream: `${agreementStreams}${id}`, version, kind: 'agreement.ended' },
    data: { ended_at: at.toISOString(), ended_by: by, ended_why: why },
  });
  return done(id);
}
