import { openOwn, openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { type Proposal, type ProposalId, proposalTable } from '../proposal.js';
import { readProposal } from '../proposal-store.js';
import { answererOf } from './may-answer.js';

/** A proposal with what was typed: the comment, the name, and other words by where they stand and their language. */
export interface OpenedProposal {
  readonly one: Proposal;
  readonly typed: ReadonlyMap<string, Opened<string>>;
}

/** Opens what was typed, for the two between whom it was written, so that this is no look. Empty once its key is destroyed. */
export async function openTyped(ctx: Context, { id, subject }: Proposal): Promise<ReadonlyMap<string, Opened<string>>> {
  const parts = await openRow(ctx, proposalTable, [id]);
  const typed = new Map<string, Opened<string>>();
  for (const name of parts.flatMap(({ values }) => Object.keys(values))) {
    const value = await openOwn(ctx, { table: proposalTable, row: id, subject, name });
    if (value) typed.set(name, value as Opened<string>);
  }
  return typed;
}

/** A proposal for whoever may answer it; undefined for anybody else. */
export async function findProposal(ctx: Context, id: ProposalId): Promise<OpenedProposal | undefined> {
  const one = await readProposal(ctx, id);
  return one && answererOf(ctx, one) ? { one, typed: await openTyped(ctx, one) } : undefined;
}
