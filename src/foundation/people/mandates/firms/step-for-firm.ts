import type { Context } from '../../../../platform/context.js';
import type { MandateId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { isOwn } from '../is-own.js';
import { type FirmRole, firmRoles, isOver, type Mandate, stateAfter } from '../mandate.js';
import { holdMandate, updateMandate } from '../mandate-store.js';
import { recordStep } from '../record-step.js';
import { ownsFirm } from './owns-firm.js';

/** What an owner says of a mandate that their firm was given: `limit` says anew which of its people act under it. */
export type FirmStep = 'accept' | 'refuse' | 'limit' | 'give-up';

interface StepToTake {
  readonly id: MandateId;
  readonly step: FirmStep;
  /** With `accept` and `limit`: what somebody has to be at the firm to act. */
  readonly role?: FirmRole | undefined;
}

function limitTo(ctx: Context, one: Mandate, role: FirmRole): Mandate {
  const next = { ...one, firmRole: role, version: one.version + 1 };
  updateMandate(ctx, next);
  const stream = `mandate:${one.id}`;
  appendEntry(ctx, { stream, version: next.version, kind: 'mandate.firm-limited', data: { firm_role: role } });
  return next;
}

/**
 * An owner of a firm accepts or refuses a mandate that the firm was offered, says which role there acts under it, or gives it
 * up. The firm cannot give it on to another. Refuses `not-yours` to everybody else, the person themself included, `no-role`
 * where none was said, and `not-now`.
 */
export async function stepForFirm(
  ctx: Context,
  { id, step, role }: StepToTake,
): Promise<Outcome<Mandate, 'not-yours' | 'no-role' | 'not-now'>> {
  const one = await holdMandate(ctx, id);
  if (!one?.firm || ctx.actor.kind !== 'resident' || !(await ownsFirm(ctx, one.firm))) return refuse('not-yours');
  if (await isOwn(ctx, one.person)) return refuse('not-yours'); // nobody takes on to act for themself
  const isRoleAsked = step === 'accept' || step === 'limit';
  if (isRoleAsked && (role === undefined || !firmRoles.includes(role))) return refuse('no-role');
  const canStep = step === 'limit' ? one.state === 'active' : stateAfter(one.state, step) !== undefined;
  if (!canStep || isOver(one, ctx.clock.now())) return refuse('not-now');
  if (step === 'limit') return done(role ? limitTo(ctx, one, role) : one);
  return done(recordStep(ctx, one, step, step === 'accept' && role ? { role } : {}));
}
