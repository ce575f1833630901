import type { Context } from '../../../platform/context.js';
import { type Design, findDesignsStanding } from '../../services/index.js';
import type { Proposal } from '../proposal.js';
import { readByReference } from '../proposal-store.js';

/** A proposal, and how the design stands that took it. */
export interface FollowedProposal {
  readonly one: Proposal;
  readonly design: Design | undefined;
}

export async function withDesigns(ctx: Context, all: readonly Proposal[]): Promise<readonly FollowedProposal[]> {
  const designs = await findDesignsStanding(
    ctx,
    all.flatMap(({ design }) => design ?? []),
  );
  return all.map((one) => ({ one, design: one.design ? designs.get(one.design) : undefined }));
}

/** What became of a proposal, for whoever has its reference: nothing that was typed. Of officers’ steps there is none. */
export async function followProposal(ctx: Context, reference: string): Promise<FollowedProposal | undefined> {
  const one = await readByReference(ctx, reference);
  if (!one || one.kind === 'wasted-time') return undefined;
  const [followed] = await withDesigns(ctx, [one]);
  return followed;
}
