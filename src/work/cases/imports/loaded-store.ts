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

/** Those of the given 'SOURCE:ID' that are cases already. */
export async function readLoaded(ctx: Context, sources: readonly string[]): Promise<ReadonlyMap<string, Loaded>> {
  const text = `select id, source, service, channel, opened_at, fields from cases."case"
    where place_id = $1 and source = any($2::text[])`;
  const rows = await ctx.prepared<Loaded>('cases_by_source', text, [ctx.place, sources]);
  return new Map(rows.map((row) => [row.source, row]));
}
