import { administrator } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { serviceOwnerRole } from './design.js';

/** The council's own officer who may design services; undefined for anybody else, officers of other organisations included. */
export function designerOf({ actor }: Pick<Context, 'actor'>): PersonId | undefined {
  if (actor.kind !== 'staff' || actor.shares !== undefined) return undefined;
  return actor.roles.includes(serviceOwnerRole) ? actor.person : undefined;
}

/** The roles that answer as the second person. */
export const approverRoles: readonly string[] = [serviceOwnerRole, administrator];

/** The council's own officer who may answer as the second person: a service owner or an administrator. */
export function approverOf({ actor }: Pick<Context, 'actor'>): PersonId | undefined {
  if (actor.kind !== 'staff' || actor.shares !== undefined) return undefined;
  return approverRoles.some((role) => actor.roles.includes(role)) ? actor.person : undefined;
}
