import type { Context } from '../../../platform/context.js';
import type { SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { KeyTerms, WrappedKey } from './subject-key.js';

export function insertSubject(ctx: Context, id: SubjectId): void {
  ctx.writes.insert('vault.subject', { place_id: ctx.place, id, created_at: ctx.clock.now() });
}

export function insertKey(ctx: Context, { id, kek, wrapped }: WrappedKey, terms: KeyTerms): void {
  ctx.writes.insert('vault.subject_key', {
    place_id: ctx.place,
    id,
    subject_id: terms.subject,
    scope: terms.scope,
    keep: terms.keep,
    kek,
    wrapped,
    created_at: ctx.clock.now(),
  });
}

interface KeyRow {
  readonly id: SubjectKeyId;
  readonly kek: string;
  readonly wrapped: Buffer | null;
}

/** The key of these terms: live, destroyed (true), or not made yet (undefined). */
export async function findKey(ctx: Context, terms: KeyTerms): Promise<WrappedKey | 'destroyed' | undefined> {
  const [row] = await ctx.prepared<KeyRow>(
    'vault_key_by_terms',
    `select id, kek, wrapped from vault.subject_key
      where place_id = $1 and subject_id = $2 and scope = $3 and keep = $4`,
    [ctx.place, terms.subject, terms.scope, terms.keep],
  );
  if (!row) return undefined;
  const { id, kek, wrapped } = row;
  return wrapped ? { id, kek, wrapped } : 'destroyed';
}

/** Whether there were keys of a subject in this scope, of whatever class, and all of them are destroyed. */
export async function isErasedIn(ctx: Context, { subject, scope }: Omit<KeyTerms, 'keep'>): Promise<boolean> {
  const [row] = await ctx.prepared<{ made: number; living: number }>(
    'vault_keys_in_scope',
    `select count(*)::int as made, count(wrapped)::int as living from vault.subject_key
      where place_id = $1 and subject_id = $2 and scope = $3`,
    [ctx.place, subject, scope],
  );
  return row !== undefined && row.made > 0 && row.living === 0;
}

/** A live key by its id, and whose it is; undefined once destroyed. */
export async function findKeyById(
  ctx: Context,
  id: SubjectKeyId,
): Promise<(WrappedKey & { readonly subject: SubjectId }) | undefined> {
  const [row] = await ctx.prepared<WrappedKey & { readonly subject: SubjectId }>(
    'vault_key_by_id',
    `select id, kek, wrapped, subject_id as subject from vault.subject_key
      where place_id = $1 and id = $2 and wrapped is not null`,
    [ctx.place, id],
  );
  return row;
}
