import type { Context } from '../../../platform/context.js';
import type { Proposal } from '../proposal.js';
import { readAnswered, readWaiting } from '../proposal-store.js';
import { answererOf } from './may-answer.js';

export interface ListedProposals {
  /** The one that is due first coming first. */
  readonly waiting: readonly Proposal[];
  readonly answered: readonly Proposal[];
}

const mostWaiting = 500;
const mostAnswered = 50;

/** What the reader may answer, and what was answered last; no words, only what each is about. */
export async function listProposals(ctx: Context): Promise<ListedProposals> {
  const mine = (one: Proposal) => answererOf(ctx, one) !== undefined;
  return {
    waiting: (await readWaiting(ctx, mostWaiting)).filter(mine),
    answered: (await readAnswered(ctx, mostAnswered)).filter(mine),
  };
}
