import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { OrgRole } from '../organisations/organisation.js';
import { isInForce, type Mandate } from './mandate.js';
import type { Standing } from './standing/standing.js';

/** Who would act: what they are at organisations at this moment, and how they stand themself. */
export interface WouldAct {
  /** All their accounts. */
  readonly selves: readonly PersonId[];
  readonly posts: readonly { readonly unit: OrgUnitId; readonly role: OrgRole }[];
  readonly standing: Standing;
}

type Usable = Pick<Mandate, 'state' | 'since' | 'until' | 'person' | 'delegate' | 'firm' | 'firmRole'>;

/**
 * Whether this person may act under a mandate at this moment: they are its delegate, or are at its firm what the firm said;
 * and nobody acts for themself, after their death, or once they cannot decide.
 */
export function mayActUnder(one: Usable, { selves, posts, standing }: WouldAct, now: Date): boolean {
  if (!isInForce(one, now) || selves.includes(one.person) || standing.hasDied || standing.hasLostCapacity) return false;
  if (one.firm === undefined) return one.delegate !== undefined && selves.includes(one.delegate);
  return posts.some(({ unit, role }) => unit === one.firm && role === one.firmRole);
}
