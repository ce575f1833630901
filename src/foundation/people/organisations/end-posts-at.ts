import type { Context } from '../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import type { OrgRole } from './organisation.js';
import { endOrgRoleRow, readPostsOf } from './organisation-store.js';

/** Ends what a person is at an organisation, all of it or one role, for acts that have decided it. Gives what ended. */
export async function endPostsAt(
  ctx: Context,
  person: PersonId,
  unit: OrgUnitId,
  only?: OrgRole,
): Promise<readonly OrgRole[]> {
  const posts = await readPostsOf(ctx, person);
  const ending = posts.filter((one) => one.unit === unit && (only === undefined || one.role === only));
  for (const { role } of ending) {
    const version = await nextVersion(ctx, person);
    if (version === undefined) continue;
    endOrgRoleRow(ctx, { person, unit, role });
    const data = { org_unit_id: unit, role, until: ctx.clock.now().toISOString() };
    appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.org-role-ended', data });
  }
  return ending.map(({ role }) => role);
}
