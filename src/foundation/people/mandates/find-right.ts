import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readHiddenFromAll } from './hiding/hidden-store.js';
import { readInForce } from './mandate-store.js';
import { effectiveRight, type Right } from './right.js';

/** What a delegate may do for a person at this moment: nothing without a mandate that is in force now. */
export async function findRight(ctx: Context, delegate: PersonId, person: PersonId): Promise<Right> {
  return effectiveRight(await readInForce(ctx, delegate, person), await readHiddenFromAll(ctx, person));
}
