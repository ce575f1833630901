import type { Context } from '../../platform/context.js';
import type { PersonId, SubjectId } from '../../platform/ids.js';
import type { Proposal, ProposalId } from './proposal.js';

/** The column of each field. */
export const proposalColumns = {
  ...{ reference: 'reference', kind: 'kind', service: 'service', serviceVersion: 'service_version', spot: 'spot' },
  ...{ atState: 'at_state', subject: 'subject_id', person: 'person_id', wantsCredit: 'wants_credit' },
  ...{ sentAt: 'sent_at', dueAt: 'due_at', state: 'state', reason: 'reason', sayEn: 'say_en', sayCy: 'say_cy' },
  ...{ words: 'words', credit: 'credit', design: 'design_id', answeredBy: 'answered_by', answeredAt: 'answered_at' },
  letGoAt: 'let_go_at',
} as const satisfies Record<Exclude<keyof Proposal, 'id' | 'version'>, string>;

const selected = `id, version, ${Object.entries(proposalColumns)
  .map(([field, column]) => `${column} as "${field}"`)
  .join(', ')}`;
const from = `select ${selected} from participation.proposal where place_id = $1`;

export function insertProposal(ctx: Context, { id, version, ...fields }: Proposal): void {
  const row = Object.entries(proposalColumns).map(([field, column]) => [column, fields[field as keyof typeof fields]]);
  ctx.writes.insert('participation.proposal', { place_id: ctx.place, id, version, ...Object.fromEntries(row) });
}

/** Writes all that may change of a proposal, as it is after this act. */
export function updateProposal(ctx: Context, one: Proposal): void {
  ctx.writes.run(
    `update participation.proposal
        set state = $3, reason = $4, say_en = $5, say_cy = $6, words = $7::jsonb, credit = $8, design_id = $9::uuid,
            answered_by = $10::uuid, answered_at = $11::timestamptz, let_go_at = $12::timestamptz, version = $13::int
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.state, one.reason, one.sayEn, one.sayCy],
      ...[one.words && JSON.stringify(one.words), one.credit, one.design, one.answeredBy, one.answeredAt],
      ...[one.letGoAt, one.version],
    ],
  );
}

export async function readProposal(ctx: Context, id: ProposalId): Promise<Proposal | undefined> {
  const [row] = await ctx.prepared<Proposal>('proposal', `${from} and id = $2`, [ctx.place, id]);
  return row;
}

/** The same, held until the act ends. */
export async function holdProposal(ctx: Context, id: ProposalId): Promise<Proposal | undefined> {
  const [row] = await ctx.prepared<Proposal>('proposal_held', `${from} and id = $2 for update`, [ctx.place, id]);
  return row;
}

export async function readByReference(ctx: Context, reference: string): Promise<Proposal | undefined> {
  const text = `${from} and reference = $2`;
  const [row] = await ctx.prepared<Proposal>('proposal_by_reference', text, [ctx.place, reference]);
  return row;
}

/** What waits for an answer, the one that is due first coming first. */
export function readWaiting(ctx: Context, most: number): Promise<readonly Proposal[]> {
  const text = `${from} and state = 'sent' order by due_at, id limit $2`;
  return ctx.prepared<Proposal>('proposals_waiting', text, [ctx.place, most]);
}

/** What was answered last, newest first. */
export function readAnswered(ctx: Context, most: number): Promise<readonly Proposal[]> {
  const text = `${from} and state not in ('sent', 'taken-back') order by answered_at desc, id limit $2`;
  return ctx.prepared<Proposal>('proposals_answered', text, [ctx.place, most]);
}

/** What residents proposed for a service and was answered, newest first. */
export function readAnsweredFor(ctx: Context, service: string, most: number): Promise<readonly Proposal[]> {
  const text = `${from} and service = $2 and kind <> 'wasted-time' and state not in ('sent', 'taken-back')
      and reason is distinct from 'unfit' order by answered_at desc, id limit $3`;
  return ctx.prepared<Proposal>('proposals_of_service', text, [ctx.place, service, most]);
}

export function readOfSubjects(ctx: Context, subjects: readonly SubjectId[]): Promise<readonly Proposal[]> {
  const text = `${from} and subject_id = any ($2::uuid[]) order by sent_at desc, id limit 50`;
  return ctx.prepared<Proposal>('proposals_of_subjects', text, [ctx.place, subjects]);
}

export function readOfOfficer(ctx: Context, person: PersonId): Promise<readonly Proposal[]> {
  const text = `${from} and person_id = $2 order by sent_at desc, id limit 50`;
  return ctx.prepared<Proposal>('proposals_of_officer', text, [ctx.place, person]);
}

/** Those that were answered before a moment and whose words are still kept. */
export function readKept(ctx: Context, answeredBefore: Date, most: number): Promise<readonly Proposal[]> {
  const text = `${from} and let_go_at is null and answered_at < $2 order by answered_at, id limit $3`;
  return ctx.prepared<Proposal>('proposals_kept', text, [ctx.place, answeredBefore, most]);
}
