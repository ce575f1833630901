import type { Context } from '../../../platform/context.js';
import { done, type Outcome } from '../../../platform/refusal.js';
import { readPage } from '../content-store.js';
import { publishPage } from '../writing/publish-page.js';
import { type WriteRefusal, writePage } from '../writing/write-page.js';
import type { PageFile } from './read-page-files.js';

/** What an import did with a page: `kept` is written and not shown yet. */
export type ImportedAs = 'same' | 'kept' | 'published';

/**
 * Writes a page out of a file over what there is of it, and publishes it when asked to. What is there already in the same words,
 * of the same team and day, is left as it is.
 */
export async function importPage(
  ctx: Context,
  file: PageFile,
  { publishes }: { readonly publishes: boolean },
): Promise<Outcome<ImportedAs, WriteRefusal>> {
  const before = await readPage(ctx, file.id);
  const written = await writePage(ctx, { ...file, seen: before?.version ?? 0 }, { onlyIfNew: true });
  if (!written.ok) return written;
  const page = written.value;
  const isSame = page.version === before?.version;
  if (!publishes || page.published === page.written) return done(isSame ? 'same' : 'kept');
  await ctx.writes.flush();
  await publishPage(ctx, { id: page.id, seen: page.version });
  return done('published');
}
