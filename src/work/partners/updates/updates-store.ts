import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { CaseUpdate } from './case-update.js';

interface UpdateRow {
  readonly case_id: CaseId;
  readonly version: number;
  readonly service: string;
  readonly service_version: number;
  readonly kind: CaseUpdate['kind'];
  readonly state: string;
  readonly reason: string | null;
  readonly changed_at: Date;
}

const columns = 'case_id, version, service, service_version, kind, state, reason, changed_at';

const toUpdate = (row: UpdateRow): CaseUpdate => ({
  ...{ case: row.case_id, version: row.version, service: row.service, serviceVersion: row.service_version },
  ...{ kind: row.kind, state: row.state, reason: row.reason ?? undefined, changedAt: row.changed_at },
});

/** Notes a change; the second of the same is none. */
export function insertUpdate(ctx: Context, one: CaseUpdate): void {
  ctx.writes.run(
    `insert into partners.case_update (place_id, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (place_id, case_id, version) do nothing`,
    [
      ...[ctx.place, one.case, one.version, one.service, one.serviceVersion, one.kind, one.state],
      ...[one.reason ?? null, one.changedAt],
    ],
  );
}

/** Changes from one moment on and before another, oldest first. */
export async function readUpdates(
  ctx: Context,
  { from, before, skip, most }: { from: Date; before: Date; skip: number; most: number },
): Promise<readonly CaseUpdate[]> {
  const text = `select ${columns} from partners.case_update
    where place_id = $1 and changed_at >= $2 and changed_at < $3 order by changed_at, case_id, version
    limit $4::int offset $5::int`;
  return (await ctx.prepared<UpdateRow>('partners_updates', text, [ctx.place, from, before, most, skip])).map(toUpdate);
}

/** When each of these requests last changed; one that never did is left out. */
export async function readLastChanges(ctx: Context, cases: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Date>> {
  if (cases.length === 0) return new Map();
  const text = `select case_id, max(changed_at) as changed_at from partners.case_update
    where place_id = $1 and case_id = any($2::uuid[]) group by case_id`;
  const rows = await ctx.prepared<Pick<UpdateRow, 'case_id' | 'changed_at'>>('partners_last_changes', text, [
    ...[ctx.place, cases],
  ]);
  return new Map(rows.map((row) => [row.case_id, row.changed_at]));
}

/** Notes that a client told of something. @returns false where it told of the same before */
export async function insertTold(
  ctx: Context,
  told: { readonly client: string; readonly id: string; readonly case: CaseId },
): Promise<boolean> {
  const text = `insert into partners.told_update (place_id, client, update_id, case_id, told_at) values ($1, $2, $3, $4, $5)
    on conflict (place_id, client, update_id) do nothing returning update_id`;
  const rows = await ctx.prepared('partners_told', text, [ctx.place, told.client, told.id, told.case, ctx.clock.now()]);
  return rows.length > 0;
}
