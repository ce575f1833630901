import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { holdPerson } from '../../people-store.js';
import { administratorsAmong, readBody, readMembers } from '../bodies/body-store.js';
import { recordOfBody } from '../bodies/record-of-body.js';
import { writeRole } from '../bodies/set-member-role.js';
import { isVerifier } from '../verifier.js';
import type { BodyAsk } from './body-ask.js';
import { readAsks, writeAnswer } from './body-ask-store.js';

type AnswerBodyRefusal = 'not-allowed' | 'yourself' | 'gone';

/** Whom it names decides from now on; those who did see what it has sent until the new one says otherwise. */
async function appoint(ctx: Context, { body, member }: BodyAsk): Promise<boolean> {
  const members = await readMembers(ctx, body);
  const one = members.find(({ id, state }) => id === member && state === 'active');
  if (!one) return false;
  for (const before of administratorsAmong(members)) if (before.id !== one.id) writeRole(ctx, before, 'reader');
  if (!one.may.includes('manage')) writeRole(ctx, one, 'administrator');
  return true;
}

/**
 * A second officer answers what another asked about an organisation. Refuses `not-allowed`, `yourself` of whoever asked, and `gone` where
 * nothing waits any more, or the member has left.
 */
export async function answerBodyAsk(
  ctx: Context,
  asked: { readonly body: PersonId; readonly ask: string | undefined; readonly verdict: 'approved' | 'declined' },
): Promise<Outcome<BodyAsk, AnswerBodyRefusal>> {
  const { actor } = ctx;
  if (!isVerifier(ctx) || actor.kind !== 'staff') return refuse('not-allowed');
  await holdPerson(ctx, asked.body);
  const body = await readBody(ctx, asked.body);
  const one = (await readAsks(ctx, asked.body)).find(({ id, state }) => id === asked.ask && state === 'waiting');
  if (!body || body.closedAt || !one) return refuse('gone');
  if (one.askedBy === actor.person) return refuse('yourself');
  // A name that changed meanwhile is another than the one that was checked.
  const isStale = one.kind === 'right' && body.renamedAt !== undefined && body.renamedAt > one.askedAt;
  if (asked.verdict === 'approved' && isStale) return refuse('gone');
  if (asked.verdict === 'approved' && one.kind === 'administrator' && !(await appoint(ctx, one))) return refuse('gone');
  const answered: BodyAsk = { ...one, state: asked.verdict, answeredBy: actor.person, answeredAt: ctx.clock.now() };
  writeAnswer(ctx, answered);
  recordOfBody(ctx, body, 'body.answered', { ask: one.id, verdict: asked.verdict });
  return done(answered);
}
