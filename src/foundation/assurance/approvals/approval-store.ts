import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Approval, ApprovalId } from './approval.js';

interface ApprovalRow {
  readonly id: ApprovalId;
  readonly case_id: CaseId;
  readonly person_id: PersonId;
  readonly score: number;
  readonly signals: readonly string[];
  readonly asked_at: Date;
  readonly state: Approval['state'];
  readonly by_id: PersonId | null;
  readonly answered_at: Date | null;
  readonly version: number;
}

const columns = 'id, case_id, person_id, score, signals, asked_at, state, by_id, answered_at, version';

const toApproval = ({ case_id, person_id, asked_at, by_id, answered_at, ...row }: ApprovalRow): Approval => ({
  ...{ ...row, case: case_id, person: person_id, askedAt: asked_at },
  ...{ by: by_id ?? undefined, answeredAt: answered_at ?? undefined },
});

export function insertApproval(ctx: Context, one: Approval): void {
  ctx.writes.insert('assurance.approval', {
    ...{ place_id: ctx.place, id: one.id, case_id: one.case, person_id: one.person, score: one.score },
    ...{ signals: [...one.signals], asked_at: one.askedAt, state: one.state, version: one.version },
  });
}

/** Writes what was answered. */
export function updateApproval(ctx: Context, { id, state, by, answeredAt, version }: Approval): void {
  ctx.writes.run(
    `update assurance.approval set state = $3, by_id = $4::uuid, answered_at = $5::timestamptz, version = $6
      where place_id = $1 and id = $2`,
    [ctx.place, id, state, by ?? null, answeredAt ?? null, version],
  );
}

/** A request, held until the act ends. */
export async function holdApproval(ctx: Context, id: ApprovalId): Promise<Approval | undefined> {
  const text = `select ${columns} from assurance.approval where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<ApprovalRow>('assurance_hold_approval', text, [ctx.place, id]);
  return row && toApproval(row);
}

/** Those that were asked for since a moment, newest first. */
export async function readApprovals(ctx: Context, since: Date): Promise<readonly Approval[]> {
  const text = `select ${columns} from assurance.approval where place_id = $1 and asked_at > $2
                 order by asked_at desc, id desc limit 200`;
  return (await ctx.prepared<ApprovalRow>('assurance_approvals', text, [ctx.place, since])).map(toApproval);
}

/** Whether the officer's request for the case waits for an answer. */
export async function isWaiting(ctx: Context, person: PersonId, one: CaseId, since: Date): Promise<boolean> {
  const rows = await ctx.prepared(
    'assurance_approval_waits',
    `select 1 from assurance.approval
      where place_id = $1 and person_id = $2 and case_id = $3 and state = 'asked' and asked_at > $4 limit 1`,
    [ctx.place, person, one, since],
  );
  return rows.length > 0;
}
