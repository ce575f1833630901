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

/** Notes changes; the second of the same is none. */
export function insertUpdates(ctx: Context, all: readonly CaseUpdate[]): void {
  if (all.length === 0) return;
  const column = <Value>(of: (one: CaseUpdate) => Value): readonly Value[] => all.map(of);
  ctx.writes.run(
    `insert into partners.case_update (place_id, ${columns})
     select $1::uuid, t.* from unnest($2::uuid[], $3::int[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::timestamptz[]) as t
     on conflict (place_id, case_id, version) do nothing`,
    [
      ...[ctx.place, column((one) => one.case), column(({ version }) => version), column(({ service }) => service)],
      ...[column((one) => one.serviceVersion), column(({ kind }) => kind), column(({ state }) => state)],
      ...[column(({ reason }) => reason ?? null), column((one) => one.changedAt)],
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
