import { findRight, maySendAssisted } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../../services/index.js';

/** Whether whoever is here may apply to this service: for themself, or by a mandate for somebody else: an officer too. */
export async function maySend(ctx: Context, { service }: { readonly service: Compiled }): Promise<boolean> {
  const { actor, onBehalfOf } = ctx;
  if (onBehalfOf === undefined) return true;
  if (actor.kind !== 'resident') return maySendAssisted(ctx, service.declaration);
  return (await findRight(ctx, actor.person, onBehalfOf)).may(service.declaration, 'apply');
}
