import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import { type Look, lookList } from './look-list.js';
import { countLooks } from './look-store.js';

/** The newest looks at a subject, newest first, at most `most` (default 5); the first one's number is how many there have been. */
export async function latestLooks(
  ctx: Context,
  subject: SubjectId,
  { most = 5 }: { readonly most?: number } = {},
): Promise<readonly Look[]> {
  const after = Math.max(0, (await countLooks(ctx, subject)) - most);
  return [...(await lookList(ctx, subject, { after, most }))].reverse();
}
