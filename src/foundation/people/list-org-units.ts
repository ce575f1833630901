import type { Context } from '../../platform/context.js';
import { readAllOrgUnits } from './people-store.js';
import type { OrgUnit } from './person.js';

/** Every organisation unit of the place with its names, by its slug. */
export const listOrgUnits = (ctx: Context): Promise<readonly OrgUnit[]> => readAllOrgUnits(ctx);
