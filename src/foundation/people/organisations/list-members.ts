import type { Context } from '../../../platform/context.js';
import { readMembers } from '../people-store.js';
import type { Membership } from '../person.js';

/** Who is in which organisation now. */
export const listMembers = (ctx: Context): Promise<readonly Membership[]> => readMembers(ctx);
