import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readHiddenFromAll } from './hiding/hidden-store.js';
import { readInForce } from './mandate-store.js';
import { intersect, type Right, rightOf } from './right.js';

/** All that some of these rights allow. */
const unite = (rights: readonly Right[]): Right => ({
  may: (of, action) => rights.some((right) => right.may(of, action)),
  sees: (of, field) => rights.some((right) => right.sees(of, field)),
});

/**
 * What a delegate may do for a person at this moment: what the mandates between the two give, as far as the person lets
 * any delegate see it. What they hid in one mandate, or from all, stays hidden, whatever another gives. Nothing without a
 * mandate.
 */
export async function findRight(ctx: Context, delegate: PersonId, person: PersonId): Promise<Right> {
  const mandates = await readInForce(ctx, delegate, person);
  const fromAll = await readHiddenFromAll(ctx, person);
  const hidden = new Set([...fromAll, ...mandates.flatMap((one) => one.hidden)]);
  const shown: Right = { may: () => true, sees: ({ service }, field) => !hidden.has(`${service}.${field}`) };
  return intersect(unite(mandates.map(rightOf)), shown);
}
