import type { Context } from '../../../platform/context.js';
import { type OpenedProposal, openTyped } from '../answering/find-proposal.js';
import { readOfOfficer } from '../proposal-store.js';

/** The steps of which the officer who asks said that they waste time, newest first, with what they wrote and how each was answered. */
export async function listOwnSteps(ctx: Context): Promise<readonly OpenedProposal[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const opened = [];
  for (const one of await readOfOfficer(ctx, ctx.actor.person)) opened.push({ one, typed: await openTyped(ctx, one) });
  return opened;
}
