import type { Context } from '../../../platform/context.js';
import type { SubjectId, SubjectKeyId } from '../../../platform/ids.js';

export interface BlindRow {
  readonly kind: string;
  readonly mac: Buffer;
  readonly row: string;
  readonly subject: SubjectId;
  readonly key: SubjectKeyId;
}

export function insertBlind(ctx: Context, { kind, mac, row, subject, key }: BlindRow): void {
  ctx.writes.insert('vault.blind_index', {
    place_id: ctx.place,
    kind,
    mac,
    row_id: row,
    subject_id: subject,
    key_id: key,
  });
}

/** Rows with this index whose key lives, newest first. */
export async function listBlind(
  ctx: Context,
  kind: string,
  mac: Buffer,
  most: number,
): Promise<readonly { readonly row: string; readonly subject: SubjectId }[]> {
  return ctx.prepared<{ row: string; subject: SubjectId }>(
    'vault_blind_find',
    `select b.row_id as row, b.subject_id as subject
       from vault.blind_index b
       join vault.subject_key k on k.place_id = b.place_id and k.id = b.key_id
      where b.place_id = $1 and b.kind = $2 and b.mac = $3 and k.wrapped is not null
      order by b.row_id desc limit $4`,
    [ctx.place, kind, mac, most],
  );
}
