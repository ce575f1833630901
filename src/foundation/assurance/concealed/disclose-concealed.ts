import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { boundByAgreements } from '../agreements/find-shares.js';
import { keepOpen } from '../agreements/keep-open.js';
import { decide } from '../decide.js';
import type { Asked, Disclosed, Matter, RiskRefusal } from '../disclosure.js';
import { openMatters } from '../open-matters.js';
import { judgeRisk, type RiskRefused, refuseRisk } from '../risk/judge-risk.js';
import { toLooks } from '../to-looks.js';
import { requesterOf } from './ask-concealed.js';
import { appendConcealed } from './chain.js';
import type { ConcealedId } from './concealed.js';
import { holdLook, updateLook } from './concealed-store.js';
import { type KeptLook, sealAnswered, sealLooked } from './details.js';
import { openAsked } from './open-details.js';
import { findAuditor } from './set-auditor.js';

export interface ToDisclose {
  readonly id: ConcealedId;
  readonly case: string;
  /** What is looked at, each purpose by itself. */
  readonly looks: readonly (Asked & Matter)[];
}

export type LookRefusal = 'not-allowed' | 'no-auditor' | 'not-approved' | 'nothing-to-see' | RiskRefusal;

/** The looks as they will be among the person's own; undefined when the reader's roles do not see all of it. */
function keep(actor: Actor, looks: readonly (Asked & Matter)[]): readonly KeptLook[] | undefined {
  const kept: KeptLook[] = [];
  for (const asked of looks) {
    const decision = decide(actor, asked.grants, asked.purpose, asked.fields, { hasCase: asked.case !== undefined });
    if (decision.refused.length > 0) return undefined;
    for (const { subject, purpose, data } of toLooks(asked, decision, [asked])) kept.push({ subject, purpose, data });
  }
  return kept;
}

/** What is asked of the officer first. A second person has approved this very look, so that none is asked for again. */
async function judge(ctx: Context, looks: ToDisclose['looks']): Promise<RiskRefused | undefined> {
  if (ctx.actor.kind !== 'staff') return undefined;
  for (const look of looks) {
    const refused = refuseRisk(await judgeRisk(ctx, ctx.actor, look, [look]));
    if (refused && refused.refused !== 'second-person') return refused;
  }
  return undefined;
}

async function commit(ctx: Context, asked: ToDisclose): Promise<Outcome<true, LookRefusal>> {
  const { id, case: one } = asked;
  const actor = await boundByAgreements(ctx);
  const open = await keepOpen(ctx, actor, asked.looks);
  const looks = open.length < asked.looks.length ? undefined : keep(actor, asked.looks);
  if (!looks) return refuse('not-allowed');
  if (looks.length === 0) return refuse('nothing-to-see');
  const by = requesterOf(ctx);
  const held = by && (await holdLook(ctx, id));
  const request = held && (await openAsked(ctx, id));
  if (!held || !request || request.by !== by || request.case !== one) return refuse('not-allowed');
  const auditor = await findAuditor(ctx);
  if (!auditor) return refuse('no-auditor');
  const now = ctx.clock.now();
  if (held.state !== 'approved' || !held.goodUntil || held.goodUntil <= now) return refuse('not-approved');
  const asks = await judge(ctx, asked.looks);
  if (asks) {
    const tried = { look: id, values: sealAnswered({ by }), auditor };
    await appendConcealed(ctx, { kind: 'concealed.refused', data: { until: held.revealOn }, sealed: tried });
    return asks;
  }
  updateLook(ctx, id, { state: 'looked', lookedAt: now });
  const values = sealLooked({ by, case: one, ground: request.ground, looks });
  await appendConcealed(ctx, {
    kind: 'concealed.looked',
    data: { until: held.revealOn },
    sealed: { look: id, values, auditor },
  });
  return done(true);
}

/**
 * Opens a case once under an approval: commits the look to the place's concealed chain in a transaction of its own, and
 * only then opens, as `disclose` does; no subject's chain is touched. What the reader's roles do not see stays shut.
 * Refuses `not-allowed` (another's request, another case, a field that is not granted), `not-approved` (not yet, not any
 * more, or used already), `nothing-to-see`, which uses nothing up, and `no-auditor`; and `step-up` or `refuse` to an officer
 * whose look is unusual (see `risk/`), which uses nothing up either and is in the concealed chain alone.
 */
export async function discloseConcealed(
  house: House,
  who: Who,
  asked: ToDisclose,
): Promise<Outcome<readonly Disclosed[], LookRefusal>> {
  const committed = await act(house, who, (ctx) => commit(ctx, asked));
  if (!committed.ok) return committed;
  return done(
    await read(house, who, async (ctx) => {
      const disclosed: Disclosed[] = [];
      for (const look of asked.looks) disclosed.push(await openMatters(ctx, look.fields, [look]));
      return disclosed;
    }),
  );
}
