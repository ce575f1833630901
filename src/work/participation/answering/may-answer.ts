import { administrator } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { designerOf } from '../../services/index.js';
import type { Proposal } from '../proposal.js';

/** The officer who may read and answer it: a service owner; where it is of no service, an administrator. */
export function answererOf(ctx: Pick<Context, 'actor'>, { service }: Pick<Proposal, 'service'>): PersonId | undefined {
  if (service !== null) return designerOf(ctx);
  const { actor } = ctx;
  if (actor.kind !== 'staff' || actor.shares !== undefined) return undefined;
  return actor.roles.includes(administrator) ? actor.person : undefined;
}
