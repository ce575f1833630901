import type { Context } from '../../../platform/context.js';
import type { Case } from '../case.js';
import { findCase } from '../find-case.js';
import { hashFollowToken } from './ask-to-follow.js';
import type { Follow } from './follow.js';
import { readFollow } from './follow-store.js';

/** What the link in a letter stands for; undefined for no link of ours. */
export async function findFollow(
  ctx: Context,
  token: string,
): Promise<{ readonly follow: Follow; readonly one: Case } | undefined> {
  const follow = await readFollow(ctx, hashFollowToken(token));
  const one = follow && (await findCase(ctx, { id: follow.case }));
  return one && { follow, one };
}
