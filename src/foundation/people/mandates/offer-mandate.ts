import { hash } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import type { MandateId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { boundsOf } from './capacities/bounds.js';
import { type Capacity, isByWord } from './capacities/capacity.js';
import type { MandateAction } from './mandate.js';
import { writeOffer } from './offering/write-offer.js';
import { ownerOf } from './owner-of.js';
import { findStanding } from './standing/find-standing.js';

export const hashCode = (code: string): Buffer => hash('sha256', `mandate ${code}`, 'buffer');

export interface MandateToOffer {
  readonly capacity: Capacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly days: number;
  /** What the person calls themself to the delegate, and what they call the delegate. */
  readonly names: { readonly person: Sealed<string>; readonly delegate: Sealed<string> };
}

/** A mandate that is offered, with the code that takes it; the code opens nothing from the moment `until`. */
export interface Offered {
  readonly id: MandateId;
  readonly code: string;
  readonly until: Date;
}

export type OfferRefusal =
  | 'not-for-oneself'
  | 'nothing-chosen'
  | 'needs-evidence'
  | 'too-long'
  | 'beyond-capacity'
  | 'not-able';

export function refuseOffer(
  ctx: Context,
  { capacity, services, may, days }: Omit<MandateToOffer, 'names'>,
): OfferRefusal | undefined {
  if (ownerOf(ctx) === undefined) return 'not-for-oneself';
  if (!isByWord(capacity)) return 'needs-evidence';
  if (services.length === 0 || may.length === 0) return 'nothing-chosen';
  const bounds = boundsOf(capacity);
  if (services.length > bounds.mostServices || !may.every((action) => bounds.may.includes(action)))
    return 'beyond-capacity';
  return days >= 1 && days <= bounds.mostDays ? undefined : 'too-long';
}

/**
 * Offers somebody to act for the person who is signed in, or whom an officer helps. Whoever types the code (128 bits, shown once, its hash kept) and
 * accepts is the delegate. Refuses `not-for-oneself` (somebody who acts for another gives no mandate on), `needs-evidence`
 * (the capacity rests on a document), `nothing-chosen`, `too-long` and `beyond-capacity` (an interpreter fills in one service
 * for one day and does no more), and `not-able` for whom an officer noted that they
 * cannot decide, or died.
 */
export async function offerMandate(ctx: Context, given: MandateToOffer): Promise<Outcome<Offered, OfferRefusal>> {
  const refused = refuseOffer(ctx, given);
  const person = ownerOf(ctx);
  if (refused || !person) return refuse(refused ?? 'not-for-oneself');
  const standing = await findStanding(ctx, person);
  if (standing.hasLostCapacity || standing.hasDied) return refuse('not-able');
  const code = ctx.random.bytes(16).toString('hex');
  return done({ ...(await writeOffer(ctx, person, { ...given, codeHash: hashCode(code) })), code });
}
