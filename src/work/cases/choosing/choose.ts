import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { isChoice } from '../../services/index.js';
import { listOwnUses } from './list-own-uses.js';
import { isOutworded, type Saying, sayToUse } from './say-to-use.js';

export interface ChoiceToMake extends Saying {
  readonly service: string;
  readonly use: string;
}

/**
 * Turns a use on or off for all the requests that the person who is signed in has with a service; it counts from the next
 * read. Refuses `not-yours` (nobody chooses for another, whatever their mandate), `no-such-choice`, and `changed` for a yes
 * to words that are no longer those of the use.
 */
export async function choose(
  ctx: Context,
  { service, use, ...saying }: ChoiceToMake,
): Promise<Outcome<undefined, 'not-yours' | 'no-such-choice' | 'changed'>> {
  if (ctx.actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-yours');
  const own = await listOwnUses(ctx, ctx.actor.person);
  const meant = own.find((one) => one.id === use && one.service.declaration.service === service);
  if (!meant || !isChoice(meant.use)) return refuse('no-such-choice');
  if (isOutworded(meant, saying)) return refuse('changed');
  for (const { one } of meant.said) await sayToUse(ctx, meant, { one, says: saying.says, way: 'web' });
  return done(undefined);
}
