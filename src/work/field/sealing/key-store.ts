import type { Context } from '../../../platform/context.js';
import type { Id } from '../../../platform/ids.js';

export type FieldKeyId = Id<'field-key'>;

export interface FieldKey {
  readonly id: FieldKeyId;
  readonly publicKey: Buffer;
  readonly madeAt: Date;
}

const columns = 'id, public_key as "publicKey", made_at as "madeAt"';

export async function readKey(ctx: Context, id: FieldKeyId): Promise<FieldKey | undefined> {
  const text = `select ${columns} from field.key where place_id = $1 and id = $2`;
  return (await ctx.prepared<FieldKey>('field_key', text, [ctx.place, id]))[0];
}

export function insertKey(ctx: Context, { id, publicKey, madeAt }: FieldKey): void {
  ctx.writes.insert('field.key', { place_id: ctx.place, id, public_key: publicKey, made_at: madeAt });
}

/**
 * Keys whose secret half nobody needs any more: of every shift that seals to it the phone said by then that it holds nothing, or the
 * shift ended before the other moment.
 */
export async function readUnneeded(
  ctx: Context,
  { settledBy, endedBy, most }: { readonly settledBy: Date; readonly endedBy: Date; readonly most: number },
): Promise<readonly FieldKeyId[]> {
  const text = `select k.id from field.key k
    where k.place_id = $1 and k.destroyed_at is null and k.made_at < $2 and not exists (
      select 1 from field.shift s where s.place_id = $1 and s.key_id = k.id
        and (s.settled_at is null or s.settled_at >= $2) and s.ends_at >= $3)
    order by k.made_at, k.id limit $4`;
  const rows = await ctx.prepared<{ id: FieldKeyId }>('field_keys_unneeded', text, [
    ctx.place,
    settledBy,
    endedBy,
    most,
  ]);
  return rows.map(({ id }) => id);
}

export const writeKeyDestroyed = (ctx: Context, id: FieldKeyId, at: Date): void =>
  ctx.writes.run('update field.key set destroyed_at = $3 where place_id = $1 and id = $2', [ctx.place, id, at]);
