import type { ChoiceWay } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { isChoice } from '../../services/index.js';
import { type AskedOfActor, judgeActOn } from '../acting/judge-act-on.js';
import { findCase } from '../find-case.js';
import { mayWork } from '../may-work.js';
import { isOutworded, type Saying, sayToUse } from './say-to-use.js';
import { findUse } from './use-of-case.js';

export interface ChoiceToTake extends Saying {
  readonly case: CaseId;
  readonly use: string;
  /** How the person told it. */
  readonly way: Exclude<ChoiceWay, 'web'>;
}

export type TakeChoiceRefusal = 'no-such-case' | 'not-allowed' | 'no-such-choice' | 'changed' | AskedOfActor;

/**
 * An officer writes down what somebody told by telephone, letter or at the counter. Refuses `not-allowed` to whoever has no
 * part in the case's service, and uses that are nobody's choice (`no-such-choice`), and `changed` for a yes to words that are no longer those of the use.
 */
export async function takeChoice(
  ctx: Context,
  { case: id, use, way, ...saying }: ChoiceToTake,
): Promise<Outcome<undefined, TakeChoiceRefusal>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const one = await findCase(ctx, { id });
  if (!one) return refuse('no-such-case');
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  const declared = await findUse(ctx, one.service, use);
  if (!declared || !isChoice(declared.use)) return refuse('no-such-choice');
  if (isOutworded(declared, saying)) return refuse('changed');
  const refused = await judgeActOn(ctx, one);
  if (refused) return refused;
  await sayToUse(ctx, declared, { one, says: saying.says, way });
  return done(undefined);
}
