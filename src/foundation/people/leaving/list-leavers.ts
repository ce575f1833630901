import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readLeavers } from '../people-store.js';

/** Everybody who worked here and holds no role and no team now. */
export const listLeavers = async (ctx: Context): Promise<ReadonlySet<PersonId>> => new Set(await readLeavers(ctx));
