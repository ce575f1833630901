import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readPage, writePageRow } from '../content-store.js';
import { type ContentPage, streamOf } from '../page.js';
import { readWords } from '../read-words.js';
import { indexPage } from '../searching/index-page.js';
import { mayEdit } from './may-edit.js';

/**
 * Shows a page's newest words to everybody, and lets them be found. Refuses a page that is not there, and one that changed
 * since its editor saw it, so that nobody publishes words that they have not read.
 */
export async function publishPage(
  ctx: Context,
  { id, seen }: { readonly id: string; readonly seen: number },
): Promise<Outcome<ContentPage, 'not-allowed' | 'unknown' | 'moved'>> {
  if (!mayEdit(ctx)) return refuse('not-allowed');
  const before = await readPage(ctx, id);
  if (!before) return refuse('unknown');
  if (before.version !== seen) return refuse('moved', { version: before.version });
  const now = ctx.clock.now();
  const page: ContentPage = {
    ...before,
    ...{ published: before.written, publishedAt: before.publishedAt ?? now, changedAt: now },
    ...{ removedAt: undefined, instead: undefined, version: before.version + 1 },
  };
  await indexPage(ctx, page, await readWords(ctx, page.written));
  writePageRow(ctx, page);
  appendEntry(ctx, {
    stream: streamOf(id),
    version: page.version,
    kind: 'page.published',
    occurredAt: now,
    data: { text: page.written },
  });
  return done(page);
}
