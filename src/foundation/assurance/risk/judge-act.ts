import type { Context } from '../../../platform/context.js';
import type { Asked, Matter, RiskRefusal } from '../disclosure.js';
import { writeLooks } from '../write-looks.js';
import { judgeRisk, type RiskRefused, refuseRisk } from './judge-risk.js';

/**
 * What stands between an officer and an act on a case: judged by the same table as a look at it, since who may not see
 * something must not settle it unseen either. `asked` holds what of the case the officer sees, and opens nothing. A refusal is
 * among the looks of everybody whom the case is about; undefined where nothing stands against it.
 */
export async function judgeAct(ctx: Context, asked: Asked & Matter): Promise<RiskRefused<RiskRefusal> | undefined> {
  if (ctx.actor.kind !== 'staff') return undefined;
  const judged = await judgeRisk(ctx, ctx.actor, asked, [asked]);
  const refused = refuseRisk(judged);
  if (!refused) return undefined;
  const subjects = new Set([...Object.values(asked.subjectOf), ...(asked.parties ?? []).map(({ subject }) => subject)]);
  const countOf = (subject: string) => asked.fields.filter((field) => asked.subjectOf[field] === subject).length;
  const data = { reason: 'act', ...(asked.case === undefined ? {} : { case: asked.case }) };
  const looks = [...subjects].map((subject) => ({
    ...{ subject, kind: 'look.refused' as const, purpose: asked.purpose },
    data: { ...data, count: countOf(subject), ...judged.noted, asks: refused.refused },
  }));
  await writeLooks(ctx, looks);
  return refused;
}
