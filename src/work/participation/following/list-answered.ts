import type { Context } from '../../../platform/context.js';
import { readAnsweredFor } from '../proposal-store.js';
import { type FollowedProposal, withDesigns } from './follow-proposal.js';

const mostShown = 30;

/** What everybody may know of proposals for a service: those that were answered, words only once a version runs that has them. */
export async function listAnswered(ctx: Context, service: string): Promise<readonly FollowedProposal[]> {
  const all = await withDesigns(ctx, await readAnsweredFor(ctx, service, mostShown));
  return all.filter(({ one, design }) => one.design === null || design?.published !== undefined);
}
