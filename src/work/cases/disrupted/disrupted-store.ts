import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { DisruptionId } from '../../places/index.js';
import type { Case } from '../case.js';
import { type CaseRow, caseColumns, toCase } from '../case-store.js';

export function insertDisrupted(
  ctx: Context,
  { disruption, case: id }: { readonly disruption: DisruptionId; readonly case: CaseId },
): void {
  ctx.writes.insert('cases.disrupted', { place_id: ctx.place, disruption_id: disruption, case_id: id });
}

/** The cases that came in while a disruption was told of, open ones first, the oldest of them first. */
export async function readDisrupted(ctx: Context, id: DisruptionId, most: number): Promise<readonly Case[]> {
  const text = `select ${caseColumns} from cases."case" where place_id = $1
      and id in (select case_id from cases.disrupted where place_id = $1 and disruption_id = $2)
    order by (closed_at is not null), opened_at, id limit $3`;
  return (await ctx.prepared<CaseRow>('cases_disrupted', text, [ctx.place, id, most])).map(toCase);
}
