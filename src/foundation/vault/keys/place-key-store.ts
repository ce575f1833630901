import type { Context } from '../../../platform/context.js';

export interface PlaceKeyRow {
  readonly kek: string;
  readonly wrapped: Buffer;
  readonly public_key: Buffer | null;
}

export async function findPlaceKey(ctx: Context, purpose: string): Promise<PlaceKeyRow | undefined> {
  const [row] = await ctx.prepared<PlaceKeyRow>(
    'vault_place_key',
    'select kek, wrapped, public_key from vault.place_key where place_id = $1 and purpose = $2',
    [ctx.place, purpose],
  );
  return row;
}

export const deletePlaceKey = (ctx: Context, purpose: string): void =>
  ctx.writes.run('delete from vault.place_key where place_id = $1 and purpose = $2', [ctx.place, purpose]);

/** Writes the key unless somebody else made it meanwhile, for whom this waits. */
export async function insertPlaceKey(ctx: Context, purpose: string, row: PlaceKeyRow): Promise<void> {
  await ctx.prepared(
    'vault_place_key_new',
    `insert into vault.place_key (place_id, purpose, kek, wrapped, public_key, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (place_id, purpose) do nothing`,
    [ctx.place, purpose, row.kek, row.wrapped, row.public_key, ctx.clock.now()],
  );
}
