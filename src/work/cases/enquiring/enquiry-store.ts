import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Enquiry, EnquiryId, EnquiryState } from './enquiry.js';

interface EnquiryRow {
  readonly id: EnquiryId;
  readonly case_id: CaseId;
  readonly fields: readonly string[];
  readonly asked_at: Date;
  readonly asked_by: string;
  readonly remind_at: Date | null;
  readonly reminded_at: Date | null;
  readonly due_at: Date;
  readonly state: EnquiryState;
  readonly settled_at: Date | null;
}

const columns = 'id, case_id, fields, asked_at, asked_by, remind_at, reminded_at, due_at, state, settled_at';

const toEnquiry = ({ id, fields, state, ...row }: EnquiryRow): Enquiry => ({
  ...{ id, fields, state, case: row.case_id, askedAt: row.asked_at, askedBy: row.asked_by, dueAt: row.due_at },
  remindAt: row.remind_at ?? undefined,
  remindedAt: row.reminded_at ?? undefined,
  settledAt: row.settled_at ?? undefined,
});

export function insertEnquiry(ctx: Context, one: Enquiry): void {
  ctx.writes.insert('cases.enquiry', {
    ...{ place_id: ctx.place, id: one.id, case_id: one.case, fields: one.fields, state: one.state },
    ...{ asked_at: one.askedAt, asked_by: one.askedBy, due_at: one.dueAt, remind_at: one.remindAt ?? null },
    ...{ reminded_at: null, settled_at: null },
  });
}

export function updateEnquiry(ctx: Context, { id, state, settledAt, remindedAt }: Enquiry): void {
  ctx.writes.run(
    'update cases.enquiry set state = $3, settled_at = $4, reminded_at = $5 where place_id = $1 and id = $2',
    [ctx.place, id, state, settledAt ?? null, remindedAt ?? null],
  );
}

/** Everything that was asked on a case, oldest first. */
export async function readEnquiries(ctx: Context, one: CaseId): Promise<readonly Enquiry[]> {
  const text = `select ${columns} from cases.enquiry where place_id = $1 and case_id = $2 order by asked_at, id`;
  return (await ctx.prepared<EnquiryRow>('enquiries_of_case', text, [ctx.place, one])).map(toEnquiry);
}

export async function readEnquiry(ctx: Context, id: EnquiryId): Promise<Enquiry | undefined> {
  const text = `select ${columns} from cases.enquiry where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<EnquiryRow>('enquiry_by_id', text, [ctx.place, id]);
  return row && toEnquiry(row);
}

/** Open ones whose time is over, or whose reminder is due, the longest due first. */
export async function readDue(ctx: Context, at: Date, most: number): Promise<readonly Enquiry[]> {
  const text = `select ${columns} from cases.enquiry where place_id = $1 and state = 'open'
    and (due_at <= $2 or (remind_at <= $2 and reminded_at is null)) order by due_at, id limit $3`;
  return (await ctx.prepared<EnquiryRow>('enquiries_due', text, [ctx.place, at, most])).map(toEnquiry);
}
