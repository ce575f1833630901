import {
  concealedRoles,
  dutyManager,
  exportRole,
  incidentRole,
  recordsRole,
  standingRiskTable,
} from '../../../foundation/assurance/index.js';
import {
  administrator,
  editorRole,
  handingRoles,
  listStaff,
  mandateVerifier,
} from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { postRole } from '../../messages/index.js';
import { financeRole } from '../../payments/index.js';
import { disruptionRole } from '../../places/index.js';
import { listServices, serviceOwnerRole } from '../../services/index.js';
import { everyRoleOf } from '../workflow.js';

/** The roles that the house itself asks for, whatever services a place has; the check beside this file finds any that lacks. */
function rolesOfHouse(): readonly string[] {
  const { 'second-person': second, 'break-glass': glass } = standingRiskTable();
  return [
    ...[administrator, mandateVerifier, recordsRole, incidentRole, dutyManager, exportRole, postRole],
    ...[serviceOwnerRole, financeRole, editorRole, disruptionRole],
    ...Object.values(concealedRoles),
    ...handingRoles,
    ...[second.role, glass.role, glass.reviewer],
  ];
}

/** The roles that can be given here: those of the house, those that a service or a further use names, and those that are held. */
export async function listKnownRoles(ctx: Context): Promise<readonly string[]> {
  const [services, staff] = [await listServices(ctx), await listStaff(ctx)];
  const named = services.flatMap(({ declaration }) => [...everyRoleOf(declaration)]);
  const held = staff.flatMap(({ roles }) => roles);
  return [...new Set([...rolesOfHouse(), ...named, ...held])].sort((a, b) => a.localeCompare(b));
}
