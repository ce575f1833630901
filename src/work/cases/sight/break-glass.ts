import { openEmergency, standingRiskTable } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { dueAfter, workingClockOf } from '../../places/index.js';
import { getService } from '../../services/index.js';
import { getCase } from '../get-case.js';
import { grantsOf } from './grants-of.js';
import { planLooks } from './plan-looks.js';

interface GlassToBreak {
  readonly case: CaseId;
  readonly reason: Parameters<typeof openEmergency>[1]['reason'];
  readonly words: Sealed<string>;
}

/**
 * An officer opens, in an emergency, what of a case no role of theirs is granted; it is reviewed within working days of the
 * place. Refuses as `openEmergency` does.
 */
export async function breakGlass(ctx: Context, { case: id, reason, words }: GlassToBreak) {
  const one = await getCase(ctx, id);
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const { withheld } = planLooks(ctx.actor, { one, declaration, notes: [] });
  const days = standingRiskTable()['break-glass']['review-working-days'];
  const reviewBy = dueAfter(await workingClockOf(ctx), ctx.clock.now(), days);
  const wanted = { grants: grantsOf(declaration), purpose: declaration.purpose.id, fields: withheld };
  return openEmergency(ctx, { case: id, reason, words, wanted, reviewBy });
}
