import type { Context } from '../../../platform/context.js';
import type { OrgUnit } from '../person.js';
import { readAllOrgUnits } from './organisation-store.js';

/** Every organisation unit of the place, by slug, with its name in both languages. */
export async function listOrgUnits(ctx: Context): Promise<readonly OrgUnit[]> {
  const rows = await readAllOrgUnits(ctx);
  return rows.map(({ id, slug, name }) => ({ id, slug, name }));
}
