import { findShares, findTraining } from '../../../foundation/assurance/index.js';
import { rolesOf } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { Who } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';

/** How an officer had proved who they are when they asked for what is done in their name later. */
interface Proof {
  readonly provedAt?: Date | undefined;
  readonly browserSince?: Date | undefined;
}

/**
 * An officer as they are now, for what is done in their name while they are not there: a role or an agreement that ended, or training that
 * ran out, counts at once.
 */
export async function inNameOf(ctx: Context, person: PersonId, { provedAt, browserSince }: Proof = {}): Promise<Who> {
  const [held, standings] = [await rolesOf(ctx, person), await findTraining(ctx, { person })];
  const trained = standings.flatMap(({ counts, module }) => (counts ? [module.handling] : []));
  const shares = await findShares(ctx, person);
  const more = {
    ...(provedAt ? { provedAt } : {}),
    ...(browserSince ? { browserSince } : {}),
    ...(shares ? { shares } : {}),
  };
  return { place: ctx.place, actor: { kind: 'staff', person, ...held, trained, ...more }, channel: 'desk' };
}
