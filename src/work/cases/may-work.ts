import type { Context } from '../../platform/context.js';
import { getService } from '../services/index.js';
import type { Case } from './case.js';
import { isOpenCase } from './sight/is-open-case.js';
import { hasRole, workingRolesOf } from './workflow.js';

/**
 * Whether the actor holds any role in the case's service, and so may be given the case, note on it and time on it, as
 * whoever it was escalated to may: of another
 * organisation, only while an agreement opens the service's cases to it, and, where the service hands parts of them off, while a part
 * of this one is its own.
 */
export async function mayWork(
  ctx: Context,
  one: Pick<Case, 'id' | 'service' | 'serviceVersion' | 'escalatedTo'>,
): Promise<boolean> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return (
    hasRole(ctx.actor, [...workingRolesOf(declaration), ...(one.escalatedTo ? [one.escalatedTo] : [])]) &&
    isOpenCase(ctx, one)
  );
}
