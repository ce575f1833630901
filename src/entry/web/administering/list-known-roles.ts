import { concealedRoles } from '../../../foundation/assurance/index.js';
import { administrator, handingRoles, listStaff, mandateVerifier } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { listServices } from '../../../work/services/index.js';

/** The roles that can be given here: those of our own, those that a service names, and those that somebody holds. */
export async function listKnownRoles(ctx: Context): Promise<readonly string[]> {
  const [services, staff] = [await listServices(ctx), await listStaff(ctx)];
  const named = services.flatMap(({ declaration: { case: work } }) => [
    ...Object.keys(work.sees),
    ...Object.values(work.states).flatMap(({ team }) => (team ? [team] : [])),
  ]);
  const held = staff.flatMap(({ roles }) => roles);
  const own = [administrator, mandateVerifier, ...Object.values(concealedRoles), ...handingRoles];
  return [...new Set([...own, ...named, ...held])].sort((a, b) => a.localeCompare(b));
}
