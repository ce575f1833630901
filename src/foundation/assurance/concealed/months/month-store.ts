import type { Context } from '../../../../platform/context.js';
import type { ConcealedGround, ConcealedId } from '../concealed.js';

/** What is published of a month; null is fewer than five, none included. */
export interface ConcealedMonth {
  readonly month: string;
  readonly counts: Readonly<Record<ConcealedGround | 'revealed', number | null>>;
  readonly head: Buffer;
}

/** What is published, newest first. */
export function readMonths(ctx: Context): Promise<readonly ConcealedMonth[]> {
  const text =
    'select month, counts, head from assurance.concealed_month where place_id = $1 order by month desc limit 120';
  return ctx.prepared<ConcealedMonth>('assurance_concealed_months', text, [ctx.place]);
}

export function insertMonth(ctx: Context, month: ConcealedMonth): void {
  ctx.writes.insert('assurance.concealed_month', { place_id: ctx.place, ...month });
}

/** The looks that were made in a month of the place's own time. */
export async function readLookedIn(ctx: Context, month: string, zone: string): Promise<readonly ConcealedId[]> {
  const rows = await ctx.prepared<{ id: ConcealedId }>(
    'assurance_concealed_looked_in',
    `select id from assurance.concealed_look
      where place_id = $1 and to_char(looked_at at time zone $3, 'YYYY-MM') = $2 order by id`,
    [ctx.place, month, zone],
  );
  return rows.map(({ id }) => id);
}

export async function countRevealedIn(ctx: Context, month: string, zone: string): Promise<number> {
  const [row] = await ctx.prepared<{ count: number }>(
    'assurance_concealed_revealed_in',
    `select count(*) as count from assurance.concealed_look
      where place_id = $1 and to_char(revealed_at at time zone $3, 'YYYY-MM') = $2`,
    [ctx.place, month, zone],
  );
  return row?.count ?? 0;
}
