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

/** Whether a program may tell of a case in a note: of a service that its key is for, while an agreement that binds it opens the case. */
export async function mayTell(ctx: Context, one: Pick<Case, 'id' | 'service' | 'serviceVersion'>): Promise<boolean> {
  const isNamed = ctx.actor.kind === 'client' && ctx.actor.scope?.services.includes(one.service) === true;
  return isNamed && isOpenCase(ctx, one);
}
