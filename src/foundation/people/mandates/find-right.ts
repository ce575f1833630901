import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readInForce } from './mandate-store.js';
import { type Right, rightOf } from './right.js';

/**
 * What a delegate may do for a person at this moment, by all mandates between the two; nothing without one. What the person
 * hid in one of them stays hidden, whatever another gives.
 */
export async function findRight(ctx: Context, delegate: PersonId, person: PersonId): Promise<Right> {
  const mandates = await readInForce(ctx, delegate, person);
  const rights = mandates.map(rightOf);
  const hidden = new Set(mandates.flatMap((one) => one.hidden));
  return {
    may: (service, action) => rights.some((right) => right.may(service, action)),
    sees: (service, field) => !hidden.has(`${service}.${field}`) && rights.some((right) => right.sees(service, field)),
  };
}
