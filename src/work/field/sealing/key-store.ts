import type { Context } from '../../../platform/context.js';
import type { Id } from '../../../platform/ids.js';

export type FieldKeyId = Id<'field-key'>;

export interface FieldKey {
  readonly id: FieldKeyId;
  readonly publicKey: Buffer;
  readonly madeAt: Date;
}

const columns = 'id, public_key as "publicKey", made_at as "madeAt"';

export async function readNewestKey(ctx: Context): Promise<FieldKey | undefined> {
  const text = `select ${columns} from field.key where place_id = $1 order by made_at desc limit 1`;
  return (await ctx.prepared<FieldKey>('field_newest_key', text, [ctx.place]))[0];
}

export async function readKey(ctx: Context, id: FieldKeyId): Promise<FieldKey | undefined> {
  const text = `select ${columns} from field.key where place_id = $1 and id = $2`;
  return (await ctx.prepared<FieldKey>('field_key', text, [ctx.place, id]))[0];
}

export function insertKey(ctx: Context, { id, publicKey, madeAt }: FieldKey): void {
  ctx.writes.insert('field.key', { place_id: ctx.place, id, public_key: publicKey, made_at: madeAt });
}
