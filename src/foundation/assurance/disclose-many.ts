import type { Context } from '../../platform/context.js';
import { act, type House, read, type Who } from '../../platform/house.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { writeLooks } from './commit-looks.js';
import { type Decision, decide } from './decide.js';
import type { Asked, Disclosed, DisclosureRefusal, Matter, RiskRefusal } from './disclosure.js';
import { openMatters } from './open-matters.js';
import { type Judged, judgeRisk, noteOpened } from './risk/judge-risk.js';
import { toLooks } from './to-looks.js';

type Many = Asked & { readonly matters: readonly Matter[] };

/** Asks an officer's look for its risk, where the policies allow it, and writes the looks down with what was found. */
async function commitLooks(ctx: Context, asked: Many, decision: Decision): Promise<Judged | undefined> {
  const { actor } = ctx;
  const isAsked = actor.kind === 'staff' && decision.refused.length === 0 && asked.matters.length > 0;
  const risk = isAsked ? await judgeRisk(ctx, actor, asked, asked.matters) : undefined;
  if (isAsked && risk?.asks === undefined) noteOpened(ctx, actor, asked.matters);
  await writeLooks(ctx, toLooks(asked, decision, asked.matters, risk));
  return risk;
}

/**
 * Discloses the same fields of several matters, a page of a list for example: decides, commits a numbered look at each
 * subject in a transaction of its own, and only then opens. When the looks cannot be committed it throws and opens nothing.
 * Refuses `not-allowed`, and records that too, when any of the fields is not granted; and to an officer whose look is
 * unusual `step-up`, `second-person` or `refuse`, with the points of each reason as detail (see `risk/`).
 */
export async function discloseMany(
  house: House,
  who: Who,
  asked: Many,
): Promise<Outcome<Disclosed, DisclosureRefusal | RiskRefusal>> {
  const decision = decide(who.actor, asked.grants, asked.purpose, asked.fields, {
    hasCase: asked.matters.every((matter) => matter.case !== undefined),
    onBehalfOf: who.onBehalfOf !== undefined,
  });
  const risk = await act(house, who, (ctx) => commitLooks(ctx, asked, decision));
  if (decision.refused.length > 0) return refuse('not-allowed');
  if (risk?.asks !== undefined) {
    const points = risk.score.reasons.map((reason) => [reason.signal, reason.points] as const);
    return refuse(risk.asks, Object.fromEntries(points));
  }
  return done(await read(house, who, (ctx) => openMatters(ctx, asked.fields, asked.matters)));
}
