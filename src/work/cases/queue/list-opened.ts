import type { Context } from '../../../platform/context.js';
import type { Case } from '../case.js';
import { type CaseRow, caseColumns, toCase } from '../case-store.js';

export interface OpenedBetween {
  readonly services: readonly string[];
  /** From this moment on, and before that one. */
  readonly from: Date;
  readonly before: Date;
  /** Undefined for both. */
  readonly isOpen?: boolean | undefined;
  readonly most: number;
  /** So many are passed over first. */
  readonly skip?: number;
}

/**
 * Cases of some services that were opened in a time, newest first: by an index of each service, so that how many a place has of others,
 * or had before, makes no difference.
 */
export async function listOpened(
  ctx: Context,
  { services, from, before, isOpen, most, skip = 0 }: OpenedBetween,
): Promise<readonly Case[]> {
  const standing = isOpen === undefined ? '' : `and closed_at is ${isOpen ? '' : 'not '}null`;
  // Numbers first, and whole rows of those alone that are given: a later page would read all before it whole.
  const text = `select ${caseColumns
    .split(',')
    .map((column) => `c.${column.trim()}`)
    .join(', ')}
    from (select found.id from unnest($2::text[]) as asked (name) cross join lateral (
        select id, opened_at from cases."case"
          where place_id = $1 and service = asked.name and opened_at >= $3 and opened_at < $4 ${standing}
          order by opened_at desc, id desc limit $5::int + $6::int) found
      order by found.opened_at desc, found.id desc limit $5::int offset $6::int) page
    join cases."case" c on c.place_id = $1 and c.id = page.id
    order by c.opened_at desc, c.id desc`;
  const name = `cases_opened_${isOpen ?? 'all'}`;
  const rows = await ctx.prepared<CaseRow>(name, text, [ctx.place, services, from, before, most, skip]);
  return rows.map(toCase);
}
