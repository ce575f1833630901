import type { Context } from '../../../platform/context.js';

/** How far the exchange with a system has come. */
export interface Exchange {
  readonly cursor: string | undefined;
  readonly reconciledAt: Date | undefined;
  readonly tries: number;
}

const countings = ['taken', 'repeated', 'old', 'refused'] as const;
/** What became of what they told. */
export type Counts = Readonly<Record<(typeof countings)[number], number>>;

interface ExchangeRow {
  readonly cursor: string | null;
  readonly reconciled_at: Date | null;
  readonly tries: number;
}

/** Takes the exchange with a system, where it is due, until a moment; undefined where another worker has it. */
export async function takeExchange(ctx: Context, connector: string, until: Date): Promise<Exchange | undefined> {
  const text = `update partners.exchange set next_at = $3, tries = tries + 1
    where place_id = $1 and connector = $2 and next_at <= $4 returning cursor, reconciled_at, tries`;
  const params = [ctx.place, connector, until, ctx.clock.now()];
  const [row] = await ctx.prepared<ExchangeRow>('partners_take_exchange', text, params);
  return row && { cursor: row.cursor ?? undefined, reconciledAt: row.reconciled_at ?? undefined, tries: row.tries };
}

/** Notes where to go on from, and what became of what was told. */
export function writeProgress(ctx: Context, connector: string, cursor: string | undefined, counts: Counts): void {
  ctx.writes.run(
    `update partners.exchange set cursor = coalesce($3, cursor), taken = taken + $4, repeated = repeated + $5, old = old + $6,
       refused = refused + $7 where place_id = $1 and connector = $2`,
    [ctx.place, connector, cursor ?? null, ...countings.map((each) => counts[each])],
  );
}

/** Ends a try: when the next is, why this one failed, and whether all was compared. */
export function writeTried(
  ctx: Context,
  connector: string,
  {
    next,
    why,
    reconciledAt,
  }: { readonly next: Date; readonly why: string | undefined; readonly reconciledAt: Date | undefined },
): void {
  ctx.writes.run(
    `update partners.exchange set next_at = $3, why = $4, tries = (case when $4::text is null then 0 else tries end),
       reconciled_at = coalesce($5, reconciled_at) where place_id = $1 and connector = $2`,
    [ctx.place, connector, next, why ?? null, reconciledAt ?? null],
  );
}
