import { appendEntry, type RecordableData } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type Proposal, proposalStreams } from './proposal.js';
import { proposalColumns, updateProposal } from './proposal-store.js';

export type ProposalChange = Partial<Omit<Proposal, 'id' | 'version'>>;

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** What an entry says of a change, by the columns; where a column holds a text, `texts` has the reference that stands for it. */
export function toProposalData(change: ProposalChange, texts: RecordableData = {}): RecordableData {
  const told = Object.entries(change).map(([field, value]) => [
    proposalColumns[field as keyof ProposalChange],
    plain(value),
  ]);
  return { ...Object.fromEntries(told), ...texts };
}

/** Writes a proposal's next step, and its entry. */
export function stepProposal(
  ctx: Context,
  one: Proposal,
  kind: 'answered' | 'taken-back' | 'let-go',
  { change, texts }: { readonly change: ProposalChange; readonly texts?: RecordableData },
): Proposal {
  const next: Proposal = { ...one, ...change, version: one.version + 1 };
  updateProposal(ctx, next);
  appendEntry(ctx, {
    ...{ stream: `${proposalStreams}${one.id}`, version: next.version, kind: `proposal.${kind}` },
    data: toProposalData(change, texts),
    ...(one.service === null ? {} : { service: one.service }),
  });
  return next;
}
