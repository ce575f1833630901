import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readPostsOf } from '../organisations/organisation-store.js';
import { readHiddenFromAll } from './hiding/hidden-store.js';
import { readInForce } from './mandate-store.js';
import { mayActUnder } from './may-act-under.js';
import { effectiveRight, type Right } from './right.js';
import { findStanding } from './standing/find-standing.js';

/**
 * What a delegate may do for a person at this moment: nothing without a mandate that is in force now and theirs to act under.
 * Whoever acts by a firm's role has what that firm was given and no more; whoever acts as themself, nothing of any firm's.
 */
export async function findRight(ctx: Context, delegate: PersonId, person: PersonId): Promise<Right> {
  const found = await readInForce(ctx, delegate, person, ctx.firm);
  const posts = ctx.firm === undefined ? [] : await readPostsOf(ctx, delegate);
  const standing = await findStanding(ctx, delegate);
  const own = found.filter((one) => mayActUnder(one, { person: delegate, posts, standing }, ctx.clock.now()));
  return effectiveRight(own, await readHiddenFromAll(ctx, person));
}
