import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { NewOrgUnit } from '../person.js';
import { administrator } from '../refuse-to-administer.js';
import { createOrgUnit } from './create-org-unit.js';
import { readAllOrgUnits } from './organisation-store.js';

/** An administrator makes an organisation. Refuses `taken` for a slug that is there, and a parent that is not. */
export async function openOrganisation(
  ctx: Context,
  asked: NewOrgUnit,
): Promise<Outcome<OrgUnitId, 'not-allowed' | 'taken' | 'malformed' | 'no-such-unit'>> {
  const { actor } = ctx;
  if (actor.kind === 'resident' || (actor.kind === 'staff' && !actor.roles.includes(administrator)))
    return refuse('not-allowed');
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(asked.slug)) return refuse('malformed');
  const units = await readAllOrgUnits(ctx);
  if (units.some(({ slug }) => slug === asked.slug)) return refuse('taken');
  if (asked.parent !== undefined && !units.some(({ id }) => id === asked.parent)) return refuse('no-such-unit');
  return done(createOrgUnit(ctx, asked));
}
