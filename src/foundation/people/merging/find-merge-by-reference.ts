import type { Context } from '../../../platform/context.js';
import type { AccountMerge } from '../selves/account-merge.js';
import { readMergesByEnd } from '../selves/merge-store.js';

/** The merge that a letter names by this reference, however it is typed; undefined where there is none, or two accounts are apart. */
export async function findMergeByReference(ctx: Context, typed: string): Promise<AccountMerge | undefined> {
  const end = typed.trim().toLowerCase().replaceAll(/[\s-]/g, '');
  if (!/^[0-9a-f]{8}$/.test(end)) return undefined;
  const [found, ...others] = await readMergesByEnd(ctx, end);
  return others.length === 0 ? found : undefined;
}
