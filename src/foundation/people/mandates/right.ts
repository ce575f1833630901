import { boundsOf } from './capacities/bounds.js';
import { type Realm, reaches } from './capacities/capacity.js';
import type { MandateAction, MandateScope } from './mandate.js';

/** What is asked for: a service, of which realm it is, and on which case, where it is about one. */
export interface AskedOf {
  readonly service: string;
  readonly realm: Realm;
  readonly caseId?: string;
}

/** What somebody may do in a service, and with which of its fields. */
export interface Right {
  readonly may: (of: AskedOf, action: MandateAction) => boolean;
  readonly sees: (of: AskedOf, field: string) => boolean;
}

/** What a mandate gives within the bounds of its capacity, were the delegate allowed all of it. One for a single case gives nothing without that case. */
export const rightOf = ({ capacity, services, may: named, hidden, case: only }: MandateScope): Right => {
  const may = named.filter((action) => boundsOf(capacity).may.includes(action));
  const isForAll = boundsOf(capacity).isForAll ?? false;
  const isWithin = ({ service, realm, caseId }: AskedOf) =>
    (isForAll || services.includes(service)) && reaches(capacity, realm) && (only === undefined || only === caseId);
  return {
    may: (of, action) => isWithin(of) && may.includes(action),
    sees: (of, field) => isWithin(of) && may.includes('see') && !hidden.includes(`${of.service}.${field}`),
  };
};

/**
 * What all of these rights allow: the person's, the mandate's and the delegate's own. Never more than any of them has, in
 * whatever order they come.
 */
export const intersect = (...rights: readonly Right[]): Right => ({
  may: (of, action) => rights.every((right) => right.may(of, action)),
  sees: (of, field) => rights.every((right) => right.sees(of, field)),
});

/** All that some of these rights allow. */
const unite = (rights: readonly Right[]): Right => ({
  may: (of, action) => rights.some((right) => right.may(of, action)),
  sees: (of, field) => rights.some((right) => right.sees(of, field)),
});

/**
 * What the mandates in force between two people give together, as far as the person lets any delegate see it: what is hidden
 * in one of them, or from all, stays hidden whatever another gives.
 */
export function effectiveRight(mandates: readonly MandateScope[], hiddenFromAll: readonly string[]): Right {
  const hidden = new Set([...hiddenFromAll, ...mandates.flatMap((one) => one.hidden)]);
  const shown: Right = { may: () => true, sees: ({ service }, field) => !hidden.has(`${service}.${field}`) };
  return intersect(unite(mandates.map(rightOf)), shown);
}
