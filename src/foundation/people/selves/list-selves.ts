import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { keeperOf } from './keeper-of.js';
import { readMergesInto } from './merge-store.js';

/**
 * All accounts of one person who is signed in: the one that goes on, then those that were put into it. What stands under any of them is
 * the person's own; it is nobody else's for that, so whoever acts for one of them never reaches another.
 */
export async function listSelves(ctx: Context, person: PersonId): Promise<readonly PersonId[]> {
  return [person, ...(await readMergesInto(ctx, person)).map(({ merged }) => merged)];
}

/** The same for an account that may have been put into another. */
export const listAllSelves = async (ctx: Context, person: PersonId): Promise<readonly PersonId[]> =>
  listSelves(ctx, await keeperOf(ctx, person));
