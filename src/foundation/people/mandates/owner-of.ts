import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { handingRoles } from '../signing-in/handed-code.js';

/** Who may help people without email or a device of their own: those who may hand them codes. */
export const mayHelp = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.some((role) => handingRoles.includes(role));

/**
 * Whose mandates the actor may give and end: their own, or those of somebody whom they help as an officer, who is then named
 * beside them in each entry. Undefined for anybody else, and for whoever acts for another.
 */
export function ownerOf(ctx: Context): PersonId | undefined {
  if (ctx.actor.kind === 'resident') return ctx.onBehalfOf === undefined ? ctx.actor.person : undefined;
  return mayHelp(ctx) ? ctx.onBehalfOf : undefined;
}
