import { judgeAct, type RiskRefusal, type RiskRefused } from '../../../foundation/assurance/index.js';
import { listCovered } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { refuse } from '../../../platform/refusal.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { planAct } from '../sight/plan-looks.js';

/** What may be asked of an officer before they act on a case: see `definitions/risk.yaml`. */
export type AskedOfActor = RiskRefusal;

async function planOf(ctx: Context, one: Case) {
  const { actor } = ctx;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const covered = actor.kind === 'staff' ? await listCovered(ctx, actor.person) : [];
  return planAct(actor, { one, declaration, notes: [], covered });
}

/**
 * What stands between an officer and an act on a case that their roles allow: who is in it and how unusual it is, by the very
 * table that weighs looks. Undefined where nothing does, and for whoever is no officer.
 */
export async function judgeActOn(ctx: Context, one: Case): Promise<RiskRefused<RiskRefusal> | undefined> {
  return ctx.actor.kind === 'staff' ? judgeAct(ctx, (await planOf(ctx, one)).asked) : undefined;
}

/**
 * The same for an act that settles something on what the case holds: `untrained` where an officer's roles see marked answers
 * that their training does not open. Handing the case on settles nothing.
 */
export async function judgeSettling(
  ctx: Context,
  one: Case,
): Promise<RiskRefused<RiskRefusal | 'untrained'> | undefined> {
  if (ctx.actor.kind !== 'staff') return undefined;
  const { asked, untrained } = await planOf(ctx, one);
  return untrained.length > 0 ? refuse('untrained') : judgeAct(ctx, asked);
}
