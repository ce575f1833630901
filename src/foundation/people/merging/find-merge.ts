import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readMergesInto } from '../selves/merge-store.js';
import { mayChangeWaysIn } from '../sessions/may-change-ways-in.js';
import { hashToken } from '../sessions/session.js';
import { readAttempt } from './attempt-store.js';
import { judgeMerge, type MergeRefusal } from './judge-merge.js';

/** What the browser brings: that it proved one account, and when it proved the one that it is signed in to. */
export interface MergeProof {
  readonly token: string;
  readonly provedAt: Date;
  /** The session that the browser has. */
  readonly session?: string;
}

export interface MergePair {
  /** The account that goes on. */
  readonly kept: PersonId;
  readonly merged: PersonId;
}

export type FindMergeRefusal = MergeRefusal | 'not-yours' | 'no-attempt';

/**
 * The two accounts that whoever is signed in has proved, and which of them goes on: the one that was proved first, or that which has others in it
 * already. Refuses `no-attempt` where nothing was begun in this browser or it is over, or the second sign-in is older than the
 * first; and whatever `judgeMerge` refuses.
 */
export async function findMerge(
  ctx: Context,
  { token, provedAt }: MergeProof,
): Promise<Outcome<MergePair, FindMergeRefusal>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-yours');
  const attempt = await readAttempt(ctx, hashToken(token));
  if (!attempt || !mayChangeWaysIn(provedAt, ctx.clock.now())) return refuse('no-attempt');
  const { person: first } = attempt;
  const second = actor.person;
  if (first === second) return refuse('same-account');
  if (provedAt < attempt.beganAt) return refuse('no-attempt');
  const refused = await judgeMerge(ctx, first, second);
  if (refused) return refuse(refused);
  const isSecondKept = (await readMergesInto(ctx, second)).length > 0;
  return done(isSecondKept ? { kept: second, merged: first } : { kept: first, merged: second });
}
