import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { HeldRole } from './role.js';
import { readRolesOf } from './role-store.js';

/** Every role that a person holds or held, with its dates, the newest first. */
export const listRolesOf = (ctx: Context, person: PersonId): Promise<readonly HeldRole[]> => readRolesOf(ctx, person);
