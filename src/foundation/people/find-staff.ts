import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';
import { readStaff } from './people-store.js';
import type { Staff } from './person.js';

/** A member of staff who holds a role or a team now; undefined for anybody else, a leaver too. */
export const findStaff = (ctx: Context, person: PersonId): Promise<Staff | undefined> => readStaff(ctx, person);
