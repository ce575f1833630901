import type { Context } from '../../../platform/context.js';

export interface Wrapping {
  readonly id: string;
  readonly kek: string;
  readonly wrapped: Buffer;
}

/** Keys that old key-encryption keys wrap: a batch of them, held until the act ends. */
export function holdSubjectKeys(ctx: Context, old: readonly string[], most: number): Promise<readonly Wrapping[]> {
  return ctx.prepared<Wrapping>(
    'vault_hold_old_subject_keys',
    `select id, kek, wrapped from vault.subject_key
      where place_id = $1 and kek = any ($2::text[]) and wrapped is not null order by id limit $3 for update`,
    [ctx.place, old, most],
  );
}

export function holdPlaceKeys(ctx: Context, old: readonly string[]): Promise<readonly Wrapping[]> {
  return ctx.prepared<Wrapping>(
    'vault_hold_old_place_keys',
    `select purpose as id, kek, wrapped from vault.place_key
      where place_id = $1 and kek = any ($2::text[]) order by purpose for update`,
    [ctx.place, old],
  );
}

/** Writes new wrappings of held keys: the keys themselves, and all that they sealed, stay as they are. */
function write(ctx: Context, table: string, column: 'id' | 'purpose', rows: readonly Wrapping[]): void {
  if (rows.length === 0) return;
  const type = column === 'id' ? 'uuid' : 'text';
  ctx.writes.run(
    `update ${table} as k set kek = w.kek, wrapped = w.wrapped
       from unnest($2::${type}[], $3::text[], $4::bytea[]) as w (id, kek, wrapped)
      where k.place_id = $1 and k.${column} = w.id`,
    [ctx.place, rows.map(({ id }) => id), rows.map(({ kek }) => kek), rows.map(({ wrapped }) => wrapped)],
  );
}

export const writeSubjectKeys = (ctx: Context, rows: readonly Wrapping[]): void =>
  write(ctx, 'vault.subject_key', 'id', rows);

export const writePlaceKeys = (ctx: Context, rows: readonly Wrapping[]): void =>
  write(ctx, 'vault.place_key', 'purpose', rows);

/** Whether any key of the place is wrapped by one of these. */
export async function hasWrappedBy(ctx: Context, keks: readonly string[]): Promise<boolean> {
  const [row] = await ctx.prepared<{ found: boolean }>(
    'vault_has_wrapped_by',
    `select exists (select 1 from vault.subject_key where place_id = $1 and kek = any ($2::text[]) and wrapped is not null)
         or exists (select 1 from vault.place_key where place_id = $1 and kek = any ($2::text[])) as found`,
    [ctx.place, keks],
  );
  return row?.found === true;
}

/** The names of all key-encryption keys that wrap a living key of the place. */
export async function listKeks(ctx: Context): Promise<readonly string[]> {
  const rows = await ctx.prepared<{ kek: string }>(
    'vault_keks',
    `select kek from vault.subject_key where place_id = $1 and wrapped is not null
      union select kek from vault.place_key where place_id = $1 order by kek`,
    [ctx.place],
  );
  return rows.map(({ kek }) => kek);
}
