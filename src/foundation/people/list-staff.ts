import type { Context } from '../../platform/context.js';
import { readAllStaff } from './people-store.js';
import type { Staff } from './person.js';

/** Everybody who holds a role or a team now, by name. */
export const listStaff = (ctx: Context): Promise<readonly Staff[]> => readAllStaff(ctx);
