import type { RiskRefusal, RiskRefused } from '../../../foundation/assurance/index.js';
import { type Evidence, type HandedCode, type HandingWay, handCode } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { judgeActOn } from '../acting/judge-act-on.js';
import { getCase } from '../get-case.js';
import { findLinkable } from './judge-linking.js';

export interface CaseCodeToHand {
  readonly case: CaseId;
  readonly evidence: Evidence;
  readonly by: HandingWay;
}

export type HandRefusal = 'no-such-case' | 'several-people' | 'not-sure-enough' | 'not-allowed';

/**
 * Hands a code to whoever made a request, where the officer sees something of them: else they could compare nothing with what they
 * are shown. Refuses `no-such-case` alike for one that they may not, what the table of risk asks first, and as `handCode` does.
 */
export async function handCaseCode(
  ctx: Context,
  { case: id, evidence, by }: CaseCodeToHand,
): Promise<Outcome<HandedCode, HandRefusal> | RiskRefused<RiskRefusal>> {
  const one = await getCase(ctx, id);
  const subject = await findLinkable(ctx, one);
  if (!subject) return refuse('no-such-case');
  return (await judgeActOn(ctx, one)) ?? handCode(ctx, { subject, evidence, by });
}
