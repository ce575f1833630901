import type { Context } from '../../platform/context.js';
import { getService } from '../services/index.js';
import type { Case } from './case.js';
import { isOpenTo } from './sight/open-to.js';
import { hasRole, workingRolesOf } from './workflow.js';

/**
 * Whether the actor holds any role in the case's service, and so may be given the case, note on it and time on it, as
 * whoever it was escalated to may: of another
 * organisation, only while an agreement opens the service's cases to it.
 */
export async function mayWork(
  ctx: Context,
  one: Pick<Case, 'service' | 'serviceVersion' | 'escalatedTo'>,
): Promise<boolean> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return (
    hasRole(ctx.actor, [...workingRolesOf(declaration), ...(one.escalatedTo ? [one.escalatedTo] : [])]) &&
    isOpenTo(ctx.actor, declaration)
  );
}
