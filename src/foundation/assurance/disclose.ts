import type { House, Who } from '../../platform/house.js';
import type { Outcome } from '../../platform/refusal.js';
import { discloseMany } from './disclose-many.js';
import type { Asked, Disclosed, DisclosureRefusal, Matter, RiskRefusal } from './disclosure.js';

/**
 * Discloses fields of one matter, a case for example: see `discloseMany`. It takes the house and not an open act, so no
 * later rollback can hide the look.
 */
export const disclose = (
  house: House,
  who: Who,
  { purpose, grants, fields, reason, emergency, ...matter }: Asked & Matter,
): Promise<Outcome<Disclosed, DisclosureRefusal | RiskRefusal>> =>
  discloseMany(house, who, {
    ...{ purpose, grants, fields, reason, matters: [matter] },
    ...(emergency === undefined ? {} : { emergency }),
  });
