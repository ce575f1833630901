import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type AskRefusal, requesterOf, todayAt } from './ask-concealed.js';
import { appendConcealed } from './chain.js';
import { type ConcealedId, isRevealDay } from './concealed.js';
import { holdLook, updateLook } from './concealed-store.js';
import { sealAsked } from './details.js';
import { openAsked } from './open-details.js';
import { findAuditor } from './set-auditor.js';

/**
 * Asks to keep back one's own look for longer, once; the day stays until somebody else approves. Refuses as
 * `askConcealed` does, and `not-to-be-extended` for a look that was extended before, is asked about already or is revealed.
 */
export async function askExtension(
  ctx: Context,
  { id, revealOn, why }: { readonly id: ConcealedId; readonly revealOn: string; readonly why: Sealed<string> },
): Promise<Outcome<ConcealedId, AskRefusal | 'not-to-be-extended'>> {
  const by = requesterOf(ctx);
  const held = by && (await holdLook(ctx, id));
  const asked = held && (await openAsked(ctx, id));
  if (!held || !asked || asked.by !== by) return refuse('not-allowed');
  const auditor = await findAuditor(ctx);
  if (!auditor) return refuse('no-auditor');
  if (held.state !== 'looked' || held.isExtended || held.extendTo) return refuse('not-to-be-extended');
  if (!isRevealDay(revealOn, await todayAt(ctx)) || revealOn <= held.revealOn) return refuse('not-a-reveal-day');
  if (contentOf(why).trim() === '') return refuse('no-words');
  updateLook(ctx, id, { extendTo: revealOn });
  const { case: one, ground } = asked;
  const sealed = { look: id, values: sealAsked({ by, case: one, ground, why }), auditor };
  await appendConcealed(ctx, { kind: 'concealed.extension-asked', data: { until: revealOn }, sealed });
  return done(id);
}
