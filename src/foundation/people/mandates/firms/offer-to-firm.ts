import type { Context } from '../../../../platform/context.js';
import type { MandateId, OrgUnitId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import type { MandateAction } from '../mandate.js';
import { type OfferRefusal, refuseOffer } from '../offer-mandate.js';
import { writeOffer } from '../offering/write-offer.js';
import { ownerOf } from '../owner-of.js';
import { findStanding } from '../standing/find-standing.js';
import { type FirmCapacity, firmCapacities } from './firm.js';
import { listFirms } from './list-firms.js';

export interface MandateToFirm {
  readonly firm: OrgUnitId;
  readonly capacity: FirmCapacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly days: number;
  /** What the person calls themself to the firm. */
  readonly name: Sealed<string>;
}

/**
 * Offers an organisation of the place to act for the person who is signed in, or whom an officer helps. No code is needed: the
 * firm is known, and an owner of it accepts. Refuses as `offerMandate` does, and `not-a-firm` for one of the council's own,
 * one that nobody answers for, and a capacity that is no profession.
 */
export async function offerToFirm(
  ctx: Context,
  { name, ...given }: MandateToFirm,
): Promise<Outcome<MandateId, OfferRefusal | 'not-a-firm'>> {
  const refused = refuseOffer(ctx, given);
  const person = ownerOf(ctx);
  if (refused || !person) return refuse(refused ?? 'not-for-oneself');
  const isFirm = (await listFirms(ctx)).some(({ id }) => id === given.firm);
  if (!isFirm || !firmCapacities.includes(given.capacity)) return refuse('not-a-firm');
  const standing = await findStanding(ctx, person);
  if (standing.hasLostCapacity || standing.hasDied) return refuse('not-able');
  return done((await writeOffer(ctx, person, { ...given, names: { person: name } })).id);
}
