import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { OrgKind } from './organisation.js';
import { hasUnitBeyondCouncil, readAllOrgUnits, readUnitsOf } from './organisation-store.js';

interface Unit {
  readonly id: OrgUnitId;
  readonly kind: OrgKind;
  readonly parent: OrgUnitId | undefined;
}

/** An organisation and all that it is a unit of, itself first. Pure. */
function climb(units: readonly Unit[], from: OrgUnitId): readonly Unit[] {
  const way: Unit[] = [];
  for (let at: OrgUnitId | undefined = from; at !== undefined; ) {
    const unit = units.find(({ id }) => id === at);
    if (!unit || way.includes(unit)) break;
    way.push(unit);
    at = unit.parent;
  }
  return way;
}

/** Whether it, or what it is a unit of, is not the council's own. Pure. */
export const isOutside = (units: readonly Unit[], id: OrgUnitId): boolean =>
  climb(units, id).some(({ kind }) => kind !== 'council');

/**
 * The organisations beside the council that a person belongs to now, or belonged to at a moment, with what each is a unit of; none for the council's own
 * officers, whose question is one read of an index.
 */
export async function listOutsideUnits(
  ctx: Context,
  person: PersonId,
  at: Date = ctx.clock.now(),
): Promise<readonly OrgUnitId[]> {
  if (!(await hasUnitBeyondCouncil(ctx, person, at))) return [];
  const units = (await readAllOrgUnits(ctx)).map(({ parent_id, ...one }) => ({
    ...one,
    parent: parent_id ?? undefined,
  }));
  const own = await readUnitsOf(ctx, person, at);
  const outside = own.filter((id) => isOutside(units, id));
  return [...new Set(outside.flatMap((id) => climb(units, id).map((unit) => unit.id)))];
}
