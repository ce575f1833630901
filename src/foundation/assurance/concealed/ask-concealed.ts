import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendConcealed } from './chain.js';
import { type ConcealedGround, type ConcealedId, concealedRoles, isGround, isRevealDay } from './concealed.js';
import { insertAsked, readZone } from './concealed-store.js';
import { sealAsked } from './details.js';
import { findAuditor } from './set-auditor.js';

export interface ToConceal {
  readonly case: string;
  readonly ground: ConcealedGround;
  /** '2026-09-01': at most a year ahead. */
  readonly revealOn: string;
  readonly why: Sealed<string>;
}

export type AskRefusal = 'not-allowed' | 'no-auditor' | 'not-a-ground' | 'not-a-reveal-day' | 'no-words';

/** The officer who asks, when they hold the role. */
export function requesterOf({ actor }: Pick<Context, 'actor'>): PersonId | undefined {
  return actor.kind === 'staff' && actor.roles.includes(concealedRoles.requester) ? actor.person : undefined;
}

/** The day that it is at the place. */
export const todayAt = async (ctx: Context): Promise<string> => dateOf(ctx.clock.now(), await readZone(ctx));

/**
 * Asks that a look at a case be concealed. Nothing opens yet: somebody else approves (see `answerConcealed`). Refuses
 * `not-allowed` without the role, `no-auditor` while nobody holds the second key, and what is not filled in rightly.
 */
export async function askConcealed(ctx: Context, asked: ToConceal): Promise<Outcome<ConcealedId, AskRefusal>> {
  const by = requesterOf(ctx);
  if (!by) return refuse('not-allowed');
  const auditor = await findAuditor(ctx);
  if (!auditor) return refuse('no-auditor');
  const { case: one, ground, revealOn, why } = asked;
  if (!isGround(ground)) return refuse('not-a-ground');
  if (!isRevealDay(revealOn, await todayAt(ctx))) return refuse('not-a-reveal-day');
  if (contentOf(why).trim() === '') return refuse('no-words');
  const id = ctx.ids.next<'concealed-look'>();
  insertAsked(ctx, { id, askedAt: ctx.clock.now(), revealOn });
  const sealed = { look: id, values: sealAsked({ by, case: one, ground, why }), auditor };
  await appendConcealed(ctx, { kind: 'concealed.asked', data: { until: revealOn }, sealed });
  return done(id);
}
