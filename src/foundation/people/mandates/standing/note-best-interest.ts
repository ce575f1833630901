import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { nextVersion } from '../../people-store.js';
import { isVerifier } from '../verifier.js';
import { findStanding } from './find-standing.js';
import { type BestInterest, bestInterestDecisions } from './standing.js';
import { insertBestInterest } from './standing-store.js';

export type BestInterestRefusal = 'not-allowed' | 'has-capacity' | 'no-such-person' | 'not-a-decision' | 'not-yet';

/**
 * An officer notes what was decided in the best interests of somebody who cannot decide, as a code with its day. Refuses who
 * is no verifier, a person who can decide (`has-capacity`), and a day that is still to come (`not-yet`).
 */
export async function noteBestInterest(
  ctx: Context,
  asked: BestInterest,
): Promise<Outcome<undefined, BestInterestRefusal>> {
  const { person, decision, decidedOn } = asked;
  if (!isVerifier(ctx) || ctx.actor.kind !== 'staff') return refuse('not-allowed');
  if (!bestInterestDecisions.includes(decision)) return refuse('not-a-decision');
  if (Number.isNaN(Date.parse(decidedOn)) || new Date(decidedOn) > ctx.clock.now()) return refuse('not-yet');
  if (!(await findStanding(ctx, person)).hasLostCapacity) return refuse('has-capacity');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const [id, by] = [ctx.ids.next<'best-interest'>(), ctx.actor.person];
  insertBestInterest(ctx, id, asked, by);
  const data = { id, decision, decided_on: decidedOn, noted_by: by };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.best-interest', data });
  return done(undefined);
}
