import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { linkSubject } from '../../../vault/index.js';
import { holdPerson } from '../../people-store.js';
import { listSelves } from '../../selves/list-selves.js';
import type { Mandate } from '../mandate.js';
import { holdMandate } from '../mandate-store.js';
import { recordStep } from '../record-step.js';
import { readMembers } from './body-store.js';
import { findInvitation } from './find-invitation.js';
import { membershipEnd } from './write-membership.js';

/**
 * Whoever has the letter accepts or refuses, signed in and for themself; the code is used up either way. What was typed of them is
 * theirs to see from then on. Refuses `no-such-invitation`, `not-for-oneself`, and `member-already`.
 */
export async function answerInvitation(
  ctx: Context,
  { code, isAccepted }: { readonly code: string; readonly isAccepted: boolean },
): Promise<Outcome<Mandate, 'no-such-invitation' | 'not-for-oneself' | 'member-already'>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-for-oneself');
  const found = await findInvitation(ctx, code);
  if (!found) return refuse('no-such-invitation');
  await holdPerson(ctx, found.person);
  const one = await holdMandate(ctx, found.id);
  if (one?.state !== 'offered') return refuse('no-such-invitation');
  if (!isAccepted) return done(recordStep(ctx, one, 'refuse'));
  const selves = await listSelves(ctx, actor.person);
  const isIn = (await readMembers(ctx, one.person)).some(({ delegate }) => delegate && selves.includes(delegate));
  if (isIn) return refuse('member-already');
  await linkSubject(ctx, one.subject, actor.person);
  const until = membershipEnd(ctx.clock.now());
  return done(recordStep(ctx, one, 'accept', { delegate: actor.person, until }));
}
