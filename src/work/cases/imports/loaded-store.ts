import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { PlainAnswer } from '../../services/index.js';

/** What is known of a row that was imported before. */
export interface Loaded {
  readonly id: CaseId;
  readonly source: string;
  readonly service: string;
  readonly channel: string;
  readonly opened_at: Date;
  readonly fields: Readonly<Record<string, PlainAnswer>>;
}

/**
 * Those of the given 'SOURCE:ID' that are cases already. Each is looked up by itself: of a table that was empty a moment
 * ago the database knows nothing, and would read the whole of it for every batch.
 */
export async function readLoaded(ctx: Context, sources: readonly string[]): Promise<ReadonlyMap<string, Loaded>> {
  const text = `select c.id, c.source, c.service, c.channel, c.opened_at, c.fields from unnest($2::text[]) as asked (source)
    cross join lateral (select * from cases."case" c where c.place_id = $1 and c.source = asked.source limit 1) c`;
  const rows = await ctx.prepared<Loaded>('cases_by_source', text, [ctx.place, sources]);
  return new Map(rows.map((row) => [row.source, row]));
}
