import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { AccountMerge, MergeId, MergeState } from './account-merge.js';

interface MergeRow {
  readonly id: MergeId;
  readonly kept_id: PersonId;
  readonly merged_id: PersonId;
  readonly state: MergeState;
  readonly merged_at: Date;
  readonly why: string | null;
  readonly doubted_by: PersonId | null;
  readonly settled_by: PersonId | null;
  readonly version: number;
}

const columns = 'id, kept_id, merged_id, state, merged_at, why, doubted_by, settled_by, version';

const toMerge = (row: MergeRow): AccountMerge => ({
  ...{ id: row.id, kept: row.kept_id, merged: row.merged_id, state: row.state, mergedAt: row.merged_at },
  ...{ why: row.why ?? undefined, doubtedBy: row.doubted_by ?? undefined, settledBy: row.settled_by ?? undefined },
  version: row.version,
});

export function insertMerge(ctx: Context, { id, kept, merged, state, mergedAt, version }: AccountMerge): void {
  ctx.writes.insert('people.account_merge', {
    ...{ place_id: ctx.place, id, kept_id: kept, merged_id: merged, state, merged_at: mergedAt, version },
    ...{ why: null, doubted_by: null, settled_by: null },
  });
}

export function updateMerge(ctx: Context, { id, state, why, doubtedBy, settledBy, version }: AccountMerge): void {
  ctx.writes.run(
    `update people.account_merge set state = $3, why = $4, doubted_by = $5, settled_by = $6, version = $7
      where place_id = $1 and id = $2`,
    [ctx.place, id, state, why ?? null, doubtedBy ?? null, settledBy ?? null, version],
  );
}

/** A merge, held until the act ends. */
export async function holdMerge(ctx: Context, id: MergeId): Promise<AccountMerge | undefined> {
  const text = `select ${columns} from people.account_merge where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<MergeRow>('people_hold_merge', text, [ctx.place, id]);
  return row && toMerge(row);
}

export async function readMerge(ctx: Context, id: MergeId): Promise<AccountMerge | undefined> {
  const text = `select ${columns} from people.account_merge where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<MergeRow>('people_merge', text, [ctx.place, id]);
  return row && toMerge(row);
}

/** What was put into this account and still is, oldest first; nothing for an account that is itself in another. */
export async function readMergesInto(ctx: Context, kept: PersonId): Promise<readonly AccountMerge[]> {
  const text = `select ${columns} from people.account_merge
                 where place_id = $1 and kept_id = $2 and state = 'merged' order by merged_at, id`;
  return (await ctx.prepared<MergeRow>('people_merges_into', text, [ctx.place, kept])).map(toMerge);
}

/** What this account was put into, or had put into it, and is not parted: in doubt too. */
export async function readMergesWith(ctx: Context, person: PersonId): Promise<readonly AccountMerge[]> {
  const text = `select ${columns} from people.account_merge
                 where place_id = $1 and (kept_id = $2 or merged_id = $2) and state <> 'parted' order by merged_at, id`;
  return (await ctx.prepared<MergeRow>('people_merges_with', text, [ctx.place, person])).map(toMerge);
}

/** The account that goes on in the place of this one; undefined for one that goes on itself. */
export async function readKeeper(ctx: Context, person: PersonId): Promise<PersonId | undefined> {
  const [row] = await ctx.prepared<{ readonly kept: PersonId }>(
    'people_keeper',
    `select kept_id as kept from people.account_merge where place_id = $1 and merged_id = $2 and state = 'merged'`,
    [ctx.place, person],
  );
  return row?.kept;
}

/** Merges whose id ends so, which are not parted; two have the same end about never. */
export async function readMergesByEnd(ctx: Context, end: string): Promise<readonly AccountMerge[]> {
  const text = `select ${columns} from people.account_merge
                 where place_id = $1 and state = 'merged' and right(id::text, 8) = $2 order by id limit 5`;
  return (await ctx.prepared<MergeRow>('people_merges_by_end', text, [ctx.place, end])).map(toMerge);
}

/** What an officer doubts and none has settled, oldest first. */
export async function readInDoubt(ctx: Context): Promise<readonly AccountMerge[]> {
  const text = `select ${columns} from people.account_merge
                 where place_id = $1 and state = 'in-doubt' order by merged_at, id limit 200`;
  return (await ctx.prepared<MergeRow>('people_merges_in_doubt', text, [ctx.place])).map(toMerge);
}
