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

export function deleteBlind(ctx: Context, kind: string, row: string): void {
  ctx.writes.run('delete from vault.blind_index where place_id = $1 and kind = $2 and row_id = $3', [
    ...[ctx.place, kind, row],
  ]);
}

/** How far a list goes: so many rows at most, and only those older than one. */
export interface Listed {
  readonly most: number;
  readonly before: string | undefined;
}

/** Every row is older: ids begin with the time. */
const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Rows with this index whose key lives, newest first. */
export async function listBlind(
  ctx: Context,
  kind: string,
  mac: Buffer,
  { most, before = newest }: Listed,
): Promise<readonly { readonly row: string; readonly subject: SubjectId }[]> {
  return ctx.prepared<{ row: string; subject: SubjectId }>(
    'vault_blind_find',
    `select b.row_id as row, b.subject_id as subject
       from vault.blind_index b
       join vault.subject_key k on k.place_id = b.place_id and k.id = b.key_id
      where b.place_id = $1 and b.kind = $2 and b.mac = $3 and b.row_id < $5::uuid and k.wrapped is not null
      order by b.row_id desc limit $4`,
    [ctx.place, kind, mac, most, before],
  );
}

/** Other rows whose index of this kind equals that of a row, where the keys of both live; newest first. */
export async function listSame(
  ctx: Context,
  kind: string,
  { row, scope, most, before = newest }: Listed & { readonly row: string; readonly scope: string },
): Promise<readonly { readonly row: string; readonly subject: SubjectId }[]> {
  return ctx.prepared<{ row: string; subject: SubjectId }>(
    'vault_blind_same',
    `select b.row_id as row, b.subject_id as subject
       from vault.subject_key o
       join vault.blind_index own on own.place_id = o.place_id and own.key_id = o.id
       join vault.blind_index b on b.place_id = own.place_id and b.kind = own.kind and b.mac = own.mac
       join vault.subject_key k on k.place_id = b.place_id and k.id = b.key_id
      where o.place_id = $1 and o.scope = $2 and o.wrapped is not null
        and own.kind = $3 and own.row_id = $4 and b.row_id <> $4 and b.row_id < $6::uuid and k.wrapped is not null
      order by b.row_id desc limit $5`,
    [ctx.place, scope, kind, row, most, before],
  );
}

interface Matching {
  readonly kind: string;
  readonly mac: Buffer;
  readonly subject: SubjectId;
}

/** Those of these indexes that one row has, where their keys live. */
export const listMatching = (
  ctx: Context,
  row: string,
  { kinds, macs }: { readonly kinds: readonly string[]; readonly macs: readonly Buffer[] },
): Promise<readonly Matching[]> =>
  ctx.prepared<Matching>(
    'vault_blind_match',
    `select b.kind, b.mac, b.subject_id as subject
       from vault.blind_index b
       join vault.subject_key k on k.place_id = b.place_id and k.id = b.key_id
      where b.place_id = $1 and b.kind = any($2::text[]) and b.mac = any($3::bytea[]) and b.row_id = $4
        and k.wrapped is not null
      order by b.kind, b.mac`,
    [ctx.place, kinds, macs, row],
  );
