import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId } from '../../../../platform/ids.js';
import { listOwnPosts } from '../../selves/list-own-posts.js';

/** Whether the actor, for themself and nobody else, answers for who acts for this firm. */
export async function ownsFirm(ctx: Context, firm: OrgUnitId): Promise<boolean> {
  if (ctx.actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return false;
  const posts = await listOwnPosts(ctx, ctx.actor.person);
  return posts.some(({ unit, role }) => unit === firm && role === 'owner');
}
