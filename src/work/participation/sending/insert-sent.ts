import { appendEntry } from '../../../foundation/record/index.js';
import { mintSubject, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { drawCode } from '../../cases/index.js';
import { type Proposal, proposalStreams, proposalTable, whileAnswered } from '../proposal.js';
import { insertProposal } from '../proposal-store.js';
import { toProposalData } from '../step-proposal.js';

type Sent = Pick<
  Proposal,
  'kind' | 'service' | 'serviceVersion' | 'spot' | 'atState' | 'person' | 'wantsCredit' | 'dueAt'
>;

/** Keeps what was said, its words sealed under a subject of its own, with its entry. */
export async function insertSent(
  ctx: Context,
  sent: Sent,
  values: Readonly<Record<string, Sealed<string>>>,
): Promise<Proposal> {
  const id = ctx.ids.next<'proposal'>();
  const told = {
    ...{ ...sent, reference: `IMP-${drawCode(ctx.random)}`, subject: mintSubject(ctx), sentAt: ctx.clock.now() },
    state: 'sent' as const,
  };
  const open = {
    ...{ reason: null, sayEn: null, sayCy: null, words: null, credit: null, design: null },
    ...{ answeredBy: null, answeredAt: null, letGoAt: null },
  };
  const one: Proposal = { id, ...told, ...open, version: 1 };
  const stream = `${proposalStreams}${id}`;
  const parts = [{ subject: told.subject, mark: 'personal', keep: whileAnswered, values }] as const;
  const sealed = await sealRow(ctx, { table: proposalTable, row: id, version: 1, scope: stream, parts });
  insertProposal(ctx, one);
  const { service, serviceVersion } = sent;
  appendEntry(ctx, {
    ...{ stream, version: 1, kind: 'proposal.sent', data: { ...toProposalData(told), ...sealed } },
    ...(service === null || serviceVersion === null ? {} : { service, serviceVersion }),
  });
  return one;
}
