import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import type { OrgUnit } from '../person.js';
import type { ExternalId, OrgKind } from './organisation.js';
import { type OrgRoleRow, readAllOrgUnits, readExternalIds, readOrgRoles } from './organisation-store.js';

/** An organisation with what is known of it now. */
export interface Organisation extends OrgUnit {
  readonly kind: OrgKind;
  readonly parent: OrgUnitId | undefined;
  readonly ids: readonly ExternalId[];
  /** Who is what here now. */
  readonly roles: readonly OrgRoleRow[];
}

/** Every organisation of the place that has not ended, by slug: the council's units and all others alike. */
export async function listOrganisations(ctx: Context): Promise<readonly Organisation[]> {
  const [units, ids, roles] = [await readAllOrgUnits(ctx), await readExternalIds(ctx), await readOrgRoles(ctx)];
  const living = units.filter(({ ended_at }) => ended_at === null);
  return living.map(({ id, slug, name, kind, parent_id }) => ({
    ...{ id, slug, name, kind, parent: parent_id ?? undefined },
    ids: ids.filter((one) => one.org_unit_id === id).map((one) => ({ scheme: one.scheme, id: one.id })),
    roles: roles.filter((one) => one.unit === id),
  }));
}
