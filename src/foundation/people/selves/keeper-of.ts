import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readKeeper } from './merge-store.js';

/** The account that goes on in the place of this one: itself, unless it was put into another. */
export const keeperOf = async (ctx: Context, person: PersonId): Promise<PersonId> =>
  (await readKeeper(ctx, person)) ?? person;
