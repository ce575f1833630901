import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';

/** When a request last changed, and to which version. */
export interface CaseChange {
  readonly case: CaseId;
  readonly service: string;
  readonly version: number;
  readonly changedAt: Date;
}

/** Notes changes, of each request the newest. */
export function writeChanges(ctx: Context, all: readonly CaseChange[]): void {
  if (all.length === 0) return;
  const column = <Value>(of: (one: CaseChange) => Value): readonly Value[] => all.map(of);
  ctx.writes.run(
    `insert into partners.case_change (place_id, case_id, service, version, changed_at)
     select $1::uuid, t.* from unnest($2::uuid[], $3::text[], $4::int[], $5::timestamptz[]) as t
     on conflict (place_id, case_id) do update
        set version = excluded.version, changed_at = excluded.changed_at
      where case_change.version < excluded.version`,
    [
      ...[ctx.place, column((one) => one.case), column(({ service }) => service), column(({ version }) => version)],
      column(({ changedAt }) => changedAt),
    ],
  );
}

interface ChangeRow {
  readonly case_id: CaseId;
  readonly service: string;
  readonly version: number;
  readonly changed_at: Date;
}

/** Changes of these services from a moment on, past one that was told before; oldest first. */
export async function readChanges(
  ctx: Context,
  asked: {
    readonly services: readonly string[];
    readonly after: { readonly at: Date; readonly id: string };
    readonly most: number;
  },
): Promise<readonly CaseChange[]> {
  const { services, after, most } = asked;
  const text = `select case_id, service, version, changed_at from partners.case_change
    where place_id = $1 and service = any($2::text[]) and (changed_at, case_id) > ($3::timestamptz, $4::uuid)
    order by changed_at, case_id limit $5::int`;
  const rows = await ctx.prepared<ChangeRow>('partners_changes', text, [ctx.place, services, after.at, after.id, most]);
  return rows.map((row) => ({
    case: row.case_id,
    service: row.service,
    version: row.version,
    changedAt: row.changed_at,
  }));
}
