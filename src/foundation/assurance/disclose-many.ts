import type { Context } from '../../platform/context.js';
import { act, type House, read, type Who } from '../../platform/house.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { findSay, type Say } from '../people/index.js';
import { boundByAgreements } from './agreements/find-shares.js';
import { keepOpen } from './agreements/keep-open.js';
import { type Decision, decide, wordingAsked } from './decide.js';
import type { Asked, Disclosed, DisclosureRefusal, Matter, RiskRefusal } from './disclosure.js';
import { findLiveCase } from './emergencies/emergency-store.js';
import { openMatters } from './open-matters.js';
import { judgeRisk, noteOpened, refuseRisk } from './risk/judge-risk.js';
import { toLooks } from './to-looks.js';
import { writeLooks } from './write-looks.js';

type Many = Asked & { readonly matters: readonly Matter[] };

/** Whether the emergency that was named is the officer's own, and open for each of these cases. */
async function isEmergency(ctx: Context, { emergency, matters }: Many): Promise<boolean> {
  if (emergency === undefined || ctx.actor.kind !== 'staff' || matters.length === 0) return false;
  const live = await findLiveCase(ctx, ctx.actor.person, emergency);
  return live !== undefined && matters.every((matter) => matter.case === live);
}

const ownOf = (subjectOf: Matter['subjectOf'], field: string) =>
  Object.hasOwn(subjectOf, field) ? subjectOf[field] : undefined;

/** What the people whose data it is say to the purpose, from now until the act ends: a withdrawal is before it, or after it. */
function askPeople(ctx: Context, { grants, purpose, fields, matters }: Many): Promise<Say> {
  const about = matters.flatMap(({ subjectOf }) => fields.flatMap((field) => ownOf(subjectOf, field) ?? []));
  return findSay(ctx, { subjects: [...new Set(about)], use: purpose, wording: wordingAsked(grants, purpose) });
}

async function decideAll(ctx: Context, asked: Many): Promise<Decision> {
  const { grants, purpose, fields, matters } = asked;
  const [actor, breakGlass, say] = await Promise.all([
    boundByAgreements(ctx),
    isEmergency(ctx, asked),
    askPeople(ctx, asked),
  ]);
  const open = await keepOpen(ctx, actor, matters);
  const decided = decide(actor, grants, purpose, fields, {
    hasCase: matters.every((matter) => matter.case !== undefined),
    onBehalfOf: ctx.onBehalfOf !== undefined,
    breakGlass,
    ...say,
  });
  return open.length === matters.length ? decided : { ...decided, allowed: [], refused: fields, roles: [] };
}

/** Decides and asks an officer's look for its risk, at once, and writes the looks down with what was found. */
async function commitLooks(ctx: Context, asked: Many) {
  const { actor } = ctx;
  const officer = actor.kind === 'staff' && asked.matters.length > 0 ? actor : undefined;
  const [decision, judged] = await Promise.all([
    decideAll(ctx, asked),
    officer && judgeRisk(ctx, officer, asked, asked.matters),
  ]);
  const risk = decision.refused.length === 0 ? judged : undefined;
  if (officer && risk && risk.asks === undefined) noteOpened(ctx, officer, asked.matters);
  await writeLooks(ctx, toLooks(asked, decision, asked.matters, risk));
  return { decision, risk };
}

/**
 * Discloses the same fields of several matters, a page of a list for example: asks the people, decides, and commits a
 * numbered look at each subject, all in a transaction of its own, and only then opens. When the looks cannot be committed it
 * throws and opens nothing.
 * Refuses `not-allowed`, and records that too, when any of the fields is not granted, or its purpose is a choice that somebody
 * has not turned on, or one of the matters is not open to the reader's organisation; and to an officer whose look is unusual `step-up`, `second-person` or `refuse`, with the points of each
 * reason as detail (see `risk/`).
 */
export async function discloseMany(
  house: House,
  who: Who,
  asked: Many,
): Promise<Outcome<Disclosed, DisclosureRefusal | RiskRefusal>> {
  const { decision, risk } = await act(house, who, (ctx) => commitLooks(ctx, asked));
  if (decision.refused.length > 0) return refuse('not-allowed');
  const asks = risk && refuseRisk(risk);
  if (asks) return asks;
  return done(await read(house, who, (ctx) => openMatters(ctx, asked.fields, asked.matters)));
}
