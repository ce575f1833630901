import { readHeads } from '../../../foundation/assurance/index.js';
import {
  type FindMergeRefusal,
  findMerge,
  listOwnSubjects,
  type Merged,
  type MergeProof,
  mergeAccounts,
} from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome } from '../../../platform/refusal.js';
import { sayToUse } from '../choosing/say-to-use.js';
import { findOverruled } from './find-overruled.js';

/**
 * Puts two accounts of one person together (see `mergeAccounts`), and takes back each yes to a further use of data that the
 * other account speaks against. One act: all of it is on the record, or none.
 */
export async function mergeOwnAccounts(ctx: Context, proof: MergeProof): Promise<Outcome<Merged, FindMergeRefusal>> {
  const pair = await findMerge(ctx, proof);
  if (!pair.ok) return pair;
  const overruled = await findOverruled(ctx, pair.value.kept, pair.value.merged);
  const merged = await mergeAccounts(ctx, proof, async (person) => readHeads(ctx, await listOwnSubjects(ctx, person)));
  if (!merged.ok) return merged;
  for (const { said, ...declared } of overruled)
    await sayToUse(ctx, declared, { one: said.one, says: 'no', way: 'web' });
  return done(merged.value);
}
