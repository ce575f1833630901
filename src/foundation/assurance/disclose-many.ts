import { type House, read, type Who } from '../../platform/house.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { commitLooks } from './commit-looks.js';
import { decide } from './decide.js';
import type { Asked, Disclosed, DisclosureRefusal, Matter } from './disclosure.js';
import { openMatters } from './open-matters.js';
import { toLooks } from './to-looks.js';

/**
 * Discloses the same fields of several matters, a page of a list for example: decides, commits a numbered look at each
 * subject in a transaction of its own, and only then opens. When the looks cannot be committed it throws and opens nothing.
 * Refuses `not-allowed`, and records that too, when any of the fields is not granted.
 */
export async function discloseMany(
  house: House,
  who: Who,
  asked: Asked & { readonly matters: readonly Matter[] },
): Promise<Outcome<Disclosed, DisclosureRefusal>> {
  const decision = decide(who.actor, asked.grants, asked.purpose, asked.fields, {
    hasCase: asked.matters.every((matter) => matter.case !== undefined),
    onBehalfOf: who.onBehalfOf !== undefined,
  });
  await commitLooks(house, who, toLooks(asked, decision, asked.matters));
  if (decision.refused.length > 0) return refuse('not-allowed');
  return done(await read(house, who, (ctx) => openMatters(ctx, asked.fields, asked.matters)));
}
