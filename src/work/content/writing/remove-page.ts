import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readPage, writePageRow } from '../content-store.js';
import { type ContentPage, streamOf } from '../page.js';
import { dropSearchable } from '../searching/search-store.js';
import { mayEdit } from './may-edit.js';

/**
 * Takes a page away from its readers and from what a search finds. Whoever still has its address is told that it is gone, and
 * which page to read instead, where one is named. Its words stay with the record and can be published again.
 */
export async function removePage(
  ctx: Context,
  { id, instead }: { readonly id: string; readonly instead?: string },
): Promise<Outcome<ContentPage, 'not-allowed' | 'unknown' | 'not-published' | 'no-such-page'>> {
  if (!mayEdit(ctx)) return refuse('not-allowed');
  const before = await readPage(ctx, id);
  if (!before) return refuse('unknown');
  if (!before.published) return refuse('not-published');
  if (instead !== undefined && (instead === id || !(await readPage(ctx, instead))?.published))
    return refuse('no-such-page');
  const now = ctx.clock.now();
  const page: ContentPage = {
    ...{ ...before, published: undefined, removedAt: now, instead, version: before.version + 1 },
  };
  await dropSearchable(ctx, before.kind, id);
  writePageRow(ctx, page);
  appendEntry(ctx, {
    stream: streamOf(id),
    version: page.version,
    kind: 'page.removed',
    occurredAt: now,
    data: instead === undefined ? {} : { instead },
  });
  return done(page);
}
