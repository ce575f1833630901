import type { Context } from '../../../platform/context.js';
import { nextStep } from '../roles/role.js';
import { readLivingRoles, readSuspendedRoles } from '../roles/role-store.js';

/** How far a place's access is confirmed: numbers only, for anybody to read. */
export interface AccessCounts {
  readonly held: number;
  /** Confirmed by an owner at least once since it was given. */
  readonly attested: number;
  /** Their owners have been warned, or are about to be. */
  readonly due: number;
  readonly suspended: number;
}

export async function countAccess(ctx: Context): Promise<AccessCounts> {
  const [living, suspended] = [await readLivingRoles(ctx), await readSuspendedRoles(ctx)];
  const now = ctx.clock.now();
  return {
    held: living.length,
    attested: living.filter(({ attestedAt }) => attestedAt !== undefined).length,
    due: living.filter((role) => role.warnedAt !== undefined || nextStep(role, now) !== undefined).length,
    suspended: suspended.length,
  };
}
