import { listOrganisations, listStaff } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { listServices } from '../../../work/services/index.js';
import type { PageRequest } from '../page.js';
import type { Named } from './present-agreement.js';

/** The names of all that an agreement holds by id or code. */
export async function loadNamed(
  ctx: Context,
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
): Promise<Named> {
  const [organisations, staff] = [await listOrganisations(ctx), await listStaff(ctx)];
  return { organisations, staff, services: await listServices(ctx), language, timeZone: place.timeZone };
}
