import type { ChoiceWay } from '../../../foundation/people/index.js';
import type { Channel } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { isChoice } from '../../services/index.js';
import type { Case } from '../case.js';
import { isOutworded, type Saying, sayToUse } from './say-to-use.js';
import { findUse } from './use-of-case.js';

/** What was said to uses before the request was sent, by their codes. */
export type SaidAtOpening = Readonly<Record<string, Saying>>;

const ways: Readonly<Partial<Record<Channel, ChoiceWay>>> = { phone: 'phone', desk: 'counter', field: 'counter' };

/**
 * Writes down what whoever sends a request said to its uses. Somebody who acts for another says nothing for them, and what
 * was said to other words than those of today is not said.
 */
export async function chooseAtOpening(ctx: Context, one: Case, said: SaidAtOpening): Promise<void> {
  if (ctx.onBehalfOf !== undefined) return;
  for (const [id, saying] of Object.entries(said)) {
    const declared = await findUse(ctx, one.service, id);
    if (!declared || !isChoice(declared.use) || isOutworded(declared, saying)) continue;
    await sayToUse(ctx, declared, { one, says: saying.says, way: ways[one.channel] ?? 'web' });
  }
}
