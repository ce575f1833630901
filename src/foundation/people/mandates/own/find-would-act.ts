import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { listOwnPosts } from '../../selves/list-own-posts.js';
import { listSelves } from '../../selves/list-selves.js';
import type { WouldAct } from '../may-act-under.js';
import { findStanding } from '../standing/find-standing.js';

/** Who would act, by what counts of all their accounts at this moment. */
export const findWouldAct = async (ctx: Context, person: PersonId): Promise<WouldAct> => ({
  selves: await listSelves(ctx, person),
  posts: await listOwnPosts(ctx, person),
  standing: await findStanding(ctx, person),
});
