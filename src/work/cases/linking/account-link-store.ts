import type { Doubt, Evidence, HandingWay } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import type { AccountLink, AccountLinkId } from './account-link.js';

interface LinkRow {
  readonly id: AccountLinkId;
  readonly case_id: CaseId;
  readonly subject_id: SubjectId;
  readonly person_id: PersonId;
  readonly evidence: Evidence;
  readonly by_way: HandingWay;
  readonly linked_by: PersonId;
  readonly linked_at: Date;
  readonly ended_by: PersonId | null;
  readonly ended_at: Date | null;
  readonly why: Doubt | null;
}

const columns = 'id, case_id, subject_id, person_id, evidence, by_way, linked_by, linked_at, ended_by, ended_at, why';

const toLink = (row: LinkRow): AccountLink => ({
  ...{ id: row.id, case: row.case_id, subject: row.subject_id, person: row.person_id, evidence: row.evidence },
  ...{ by: row.by_way, linkedBy: row.linked_by, linkedAt: row.linked_at },
  ended: row.ended_by && row.ended_at && row.why ? { by: row.ended_by, at: row.ended_at, why: row.why } : undefined,
});

/** What a link begins with, as its row and its entry have it. */
export const toColumns = (one: AccountLink) => ({
  ...{ case_id: one.case, subject_id: one.subject, person_id: one.person, evidence: one.evidence, by_way: one.by },
  ...{ linked_by: one.linkedBy, linked_at: one.linkedAt },
});

export function insertAccountLink(ctx: Context, one: AccountLink): void {
  ctx.writes.insert('cases.account_link', {
    ...{ place_id: ctx.place, id: one.id, ...toColumns(one), ended_by: null, ended_at: null, why: null },
  });
}

export function writeLinkEnded(ctx: Context, { id, ended }: AccountLink): void {
  ctx.writes.run(
    'update cases.account_link set ended_by = $3, ended_at = $4, why = $5 where place_id = $1 and id = $2',
    [ctx.place, id, ended?.by ?? null, ended?.at ?? null, ended?.why ?? null],
  );
}

export async function readAccountLink(ctx: Context, id: AccountLinkId): Promise<AccountLink | undefined> {
  const text = `select ${columns} from cases.account_link where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<LinkRow>('cases_account_link', text, [ctx.place, id]);
  return row && toLink(row);
}

/** Every link that a case ever had, oldest first. */
export async function readLinksOfCase(ctx: Context, one: CaseId): Promise<readonly AccountLink[]> {
  const text = `select ${columns} from cases.account_link where place_id = $1 and case_id = $2 order by linked_at, id`;
  return (await ctx.prepared<LinkRow>('cases_account_links', text, [ctx.place, one])).map(toLink);
}

/** What officers put into these accounts, and is still there. */
export async function readLinksTo(ctx: Context, persons: readonly PersonId[]): Promise<readonly AccountLink[]> {
  const text = `select ${columns} from cases.account_link
    where place_id = $1 and person_id = any($2::uuid[]) and ended_at is null order by linked_at, id`;
  return (await ctx.prepared<LinkRow>('cases_account_links_to', text, [ctx.place, persons])).map(toLink);
}
