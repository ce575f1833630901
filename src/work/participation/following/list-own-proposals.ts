import { listOwnSubjects } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type OpenedProposal, openTyped } from '../answering/find-proposal.js';
import { readOfSubjects } from '../proposal-store.js';
import { type FollowedProposal, withDesigns } from './follow-proposal.js';

/** What the person who is signed in for themself proposed, newest first, with what they typed; none for whoever acts for another. */
export async function listOwnProposals(
  ctx: Context,
  person: PersonId,
): Promise<readonly (OpenedProposal & FollowedProposal)[]> {
  if (ctx.actor.kind !== 'resident' || ctx.actor.person !== person || ctx.onBehalfOf !== undefined) return [];
  const all = await withDesigns(ctx, await readOfSubjects(ctx, await listOwnSubjects(ctx, person)));
  const opened = [];
  for (const { one, design } of all) opened.push({ one, design, typed: await openTyped(ctx, one) });
  return opened;
}
