import { listOrgUnits, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { listAreas } from '../../../../work/places/index.js';
import { listServices } from '../../../../work/services/index.js';
import type { Named } from './present-line.js';

/** The names for a list of cases. */
export async function readNames(ctx: Context): Promise<Named> {
  return {
    services: await listServices(ctx),
    staff: await listStaff(ctx),
    units: await listOrgUnits(ctx),
    areas: await listAreas(ctx),
  };
}
