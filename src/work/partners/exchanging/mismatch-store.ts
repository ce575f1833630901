import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Mismatch, MismatchId } from './mismatch.js';

interface MismatchRow {
  readonly id: MismatchId;
  readonly connector: string;
  readonly case_id: CaseId | null;
  readonly their_id: string | null;
  readonly kind: Mismatch['kind'];
  readonly our_state: string | null;
  readonly their_state: string | null;
  readonly found_at: Date;
  readonly settled_at: Date | null;
  readonly settled_how: Mismatch['settledHow'] | null;
  readonly settled_by: PersonId | null;
  readonly version: number;
}

const columns = `id, connector, case_id, their_id, kind, our_state, their_state, found_at, settled_at, settled_how, settled_by,
  version`;

const toMismatch = (row: MismatchRow): Mismatch => ({
  ...{ id: row.id, connector: row.connector, case: row.case_id ?? undefined, theirs: row.their_id ?? undefined },
  ...{ kind: row.kind, ourState: row.our_state ?? undefined, theirState: row.their_state ?? undefined },
  ...{ foundAt: row.found_at, settledAt: row.settled_at ?? undefined, settledHow: row.settled_how ?? undefined },
  ...{ settledBy: row.settled_by ?? undefined, version: row.version },
});

/** What stands open of a case, or of what they tell of and we have not, until the act ends. */
export async function holdOpenOf(
  ctx: Context,
  connector: string,
  of: { readonly case: CaseId } | { readonly theirs: string },
): Promise<Mismatch | undefined> {
  const [where, value] =
    'case' in of ? ['case_id = $3::uuid', of.case] : ['case_id is null and their_id = $3', of.theirs];
  const name = 'case' in of ? 'partners_hold_open_case' : 'partners_hold_open_theirs';
  const text = `select ${columns} from partners.mismatch
    where place_id = $1 and connector = $2 and settled_at is null and ${where} for update`;
  const [row] = await ctx.prepared<MismatchRow>(name, text, [ctx.place, connector, value]);
  return row && toMismatch(row);
}

/** One of them, until the act ends. */
export async function holdMismatch(ctx: Context, id: MismatchId): Promise<Mismatch | undefined> {
  const text = `select ${columns} from partners.mismatch where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<MismatchRow>('partners_hold_mismatch', text, [ctx.place, id]);
  return row && toMismatch(row);
}

export async function readMismatch(ctx: Context, id: MismatchId): Promise<Mismatch | undefined> {
  const text = `select ${columns} from partners.mismatch where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<MismatchRow>('partners_mismatch', text, [ctx.place, id]);
  return row && toMismatch(row);
}

/** Those of some connectors that stand open, the oldest first. */
export async function readOpen(
  ctx: Context,
  connectors: readonly string[],
  most: number,
): Promise<readonly Mismatch[]> {
  if (connectors.length === 0) return [];
  const text = `select ${columns} from partners.mismatch
    where place_id = $1 and connector = any($2::text[]) and settled_at is null order by found_at, id limit $3`;
  const params = [ctx.place, connectors, most];
  return (await ctx.prepared<MismatchRow>('partners_open_mismatches', text, params)).map(toMismatch);
}

/** Whether a person left exactly this as it is: it is not asked about again. */
export async function wasLeft(
  ctx: Context,
  {
    connector,
    case: of,
    theirs,
    kind,
    ourState,
    theirState,
  }: Pick<Mismatch, 'connector' | 'case' | 'theirs' | 'kind' | 'ourState' | 'theirState'>,
): Promise<boolean> {
  const text = `select 1 from partners.mismatch where place_id = $1 and connector = $2 and settled_how = 'left' and kind = $5
      and case_id is not distinct from $3::uuid and (case_id is not null or their_id is not distinct from $4)
      and our_state is not distinct from $6 and their_state is not distinct from $7 limit 1`;
  const params = [ctx.place, connector, of ?? null, theirs ?? null, kind, ourState ?? null, theirState ?? null];
  return (await ctx.prepared('partners_was_left', text, params)).length > 0;
}

export function insertMismatch(ctx: Context, one: Mismatch): void {
  ctx.writes.insert('partners.mismatch', {
    ...{ place_id: ctx.place, id: one.id, connector: one.connector, case_id: one.case ?? null },
    ...{ their_id: one.theirs ?? null, kind: one.kind, our_state: one.ourState ?? null },
    ...{ their_state: one.theirState ?? null, found_at: one.foundAt, version: one.version },
  });
}

export function updateMismatch(ctx: Context, one: Mismatch): void {
  ctx.writes.run(
    `update partners.mismatch set kind = $3, our_state = $4, their_state = $5, settled_at = $6, settled_how = $7,
       settled_by = $8, version = $9, their_id = $10 where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.kind, one.ourState ?? null, one.theirState ?? null, one.settledAt ?? null],
      ...[one.settledHow ?? null, one.settledBy ?? null, one.version, one.theirs ?? null],
    ],
  );
}
