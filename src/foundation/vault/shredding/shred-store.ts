import type { Context } from '../../../platform/context.js';
import type { SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { ShredKey, ShredLine, ShredReason } from '../ledger/ledger-line.js';

/** Holds the place's ledger until the act ends, so that lines are written one after the other. The place's own row stands for it. */
export async function holdLedger(ctx: Context): Promise<void> {
  await ctx.prepared('vault_hold_ledger', 'select 1 from platform.place where place_id = $1 for update', [ctx.place]);
}

/** The number of the last key that the database knows to be destroyed; 0 when none is. */
export async function countShreds(ctx: Context): Promise<number> {
  const [row] = await ctx.prepared<{ number: number | null }>(
    'vault_count_shreds',
    'select max(number) as number from vault.shred where place_id = $1',
    [ctx.place],
  );
  return row?.number ?? 0;
}

/** Those of the given keys that live, in the order of their ids. */
export function listLive(ctx: Context, keys: readonly SubjectKeyId[]): Promise<readonly ShredKey[]> {
  return ctx.prepared<ShredKey>(
    'vault_live_keys',
    `select id as key, subject_id as subject from vault.subject_key
      where place_id = $1 and id = any ($2::uuid[]) and wrapped is not null order by id`,
    [ctx.place, keys],
  );
}

/**
 * Destroys the keys of one line, with all that only they opened or that tells of what they sealed: envelopes and blind
 * indexes. Keys that this database never had (it was restored from before they were made) are noted all the same.
 */
export function destroyKeys(ctx: Context, { first, keys, reason, at }: ShredLine): void {
  const ids = keys.map(({ key }) => key);
  ctx.writes.run(
    `update vault.subject_key set wrapped = null, destroyed_at = $3
      where place_id = $1 and id = any ($2::uuid[]) and wrapped is not null`,
    [ctx.place, ids, at],
  );
  for (const table of ['vault.envelope', 'vault.blind_index'])
    ctx.writes.run(`delete from ${table} where place_id = $1 and key_id = any ($2::uuid[])`, [ctx.place, ids]);
  for (const [index, { key, subject }] of keys.entries())
    ctx.writes.insert('vault.shred', {
      place_id: ctx.place,
      number: first + index,
      key_id: key,
      subject_id: subject,
      reason,
      shredded_at: at,
    });
}

/** A key as it is listed for whoever decides which are to be destroyed. */
export interface KeyListing {
  readonly key: SubjectKeyId;
  readonly subject: SubjectId;
  /** 'case:UUID' or 'draft:UUID'. */
  readonly scope: string;
  readonly keep: string;
  readonly createdAt: Date;
}

const listing = 'id as key, subject_id as subject, scope, keep, created_at as "createdAt"';

export function listKeysOf(ctx: Context, subject: SubjectId): Promise<readonly KeyListing[]> {
  return ctx.prepared<KeyListing>(
    'vault_keys_of_subject',
    `select ${listing} from vault.subject_key
      where place_id = $1 and subject_id = $2 and wrapped is not null order by scope, keep`,
    [ctx.place, subject],
  );
}

/** Those of the given keys that live, as they are listed. */
export function listLiving(ctx: Context, keys: readonly SubjectKeyId[]): Promise<readonly KeyListing[]> {
  return ctx.prepared<KeyListing>(
    'vault_listed_keys',
    `select ${listing} from vault.subject_key
      where place_id = $1 and id = any ($2::uuid[]) and wrapped is not null order by id`,
    [ctx.place, keys],
  );
}

/** A key that was ever made for a subject; undefined `destroyedAt` while it lives. */
export type KeyLife = KeyListing & { readonly destroyedAt: Date | undefined };

/** Every key that was ever made for these subjects, destroyed ones too, newest first. */
export async function listKeyLives(ctx: Context, subjects: readonly SubjectId[]): Promise<readonly KeyLife[]> {
  const rows = await ctx.prepared<KeyListing & { readonly destroyedAt: Date | null }>(
    'vault_key_lives',
    `select ${listing}, destroyed_at as "destroyedAt" from vault.subject_key
      where place_id = $1 and subject_id = any ($2::uuid[]) order by created_at desc, id desc`,
    [ctx.place, subjects],
  );
  return rows.map((row) => ({ ...row, destroyedAt: row.destroyedAt ?? undefined }));
}

/** The next live keys of the house's cases after a key, in the order of their ids. */
export function listCaseKeys(
  ctx: Context,
  after: SubjectKeyId | undefined,
  most: number,
): Promise<readonly KeyListing[]> {
  return ctx.prepared<KeyListing>(
    'vault_keys_of_cases',
    `select ${listing} from vault.subject_key
      where place_id = $1 and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000') and wrapped is not null
        and scope like 'case:%'
      order by id limit $3`,
    [ctx.place, after ?? null, most],
  );
}

/** A key of a subject that was destroyed; scope and class are unknown to a database from before the key was made. */
export interface ShreddedKey {
  readonly key: SubjectKeyId;
  readonly number: number;
  readonly scope: string | null;
  readonly keep: string | null;
  readonly reason: ShredReason;
  readonly shreddedAt: Date;
}

export function listShredded(ctx: Context, subject: SubjectId): Promise<readonly ShreddedKey[]> {
  return ctx.prepared<ShreddedKey>(
    'vault_shredded_of_subject',
    `select s.key_id as key, s.number, k.scope, k.keep, s.reason, s.shredded_at as "shreddedAt"
       from vault.shred s
       left join vault.subject_key k on k.place_id = s.place_id and k.id = s.key_id
      where s.place_id = $1 and s.subject_id = $2 order by s.number`,
    [ctx.place, subject],
  );
}

/** The keys that time destroyed after the shred with this number, in the order of the ledger. */
export function listDisposed(ctx: Context, after: number, most: number): Promise<readonly ShreddedKey[]> {
  return ctx.prepared<ShreddedKey>(
    'vault_disposed',
    `select s.key_id as key, s.number, k.scope, k.keep, s.reason, s.shredded_at as "shreddedAt"
       from vault.shred s
       left join vault.subject_key k on k.place_id = s.place_id and k.id = s.key_id
      where s.place_id = $1 and s.number > $2 and s.reason = 'retention' order by s.number limit $3`,
    [ctx.place, after, most],
  );
}
