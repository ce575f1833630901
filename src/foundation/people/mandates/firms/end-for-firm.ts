import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { endPostsAt } from '../../organisations/end-posts-at.js';
import type { FirmRole } from '../mandate.js';
import { ownsFirm } from './owns-firm.js';

interface ToEnd {
  readonly firm: OrgUnitId;
  readonly person: PersonId;
  readonly role: FirmRole;
}

/**
 * An owner of a firm says that somebody is no longer what they were there: their next click for whoever appointed the firm
 * does nothing. Refuses `not-yours` to everybody else, `own-access` for oneself, and `not-held`.
 */
export async function endForFirm(
  ctx: Context,
  { firm, person, role }: ToEnd,
): Promise<Outcome<undefined, 'not-yours' | 'own-access' | 'not-held'>> {
  if (!(await ownsFirm(ctx, firm)) || ctx.actor.kind !== 'resident') return refuse('not-yours');
  if (ctx.actor.person === person) return refuse('own-access');
  const ended = await endPostsAt(ctx, person, firm, role);
  return ended.length > 0 ? done(undefined) : refuse('not-held');
}
