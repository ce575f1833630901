import type { Context } from '../../platform/context.js';
import { readNews, readPage } from './content-store.js';
import type { ContentPage, PageKind, PageWords } from './page.js';
import { readWords } from './read-words.js';

export type Published =
  | { readonly is: 'published'; readonly page: ContentPage; readonly words: PageWords }
  /** It was there and is not any more; `instead` is what to read now. */
  | {
      readonly is: 'removed';
      readonly page: ContentPage;
      readonly words: PageWords;
      readonly instead: Published | undefined;
    };

/** What everybody reads at that address, or what became of it; undefined where nothing of that kind ever was. */
export async function findPublished(ctx: Context, kind: PageKind, id: string): Promise<Published | undefined> {
  const page = await readPage(ctx, id);
  if (!page || page.kind !== kind) return undefined;
  if (page.published) return { is: 'published', page, words: await readWords(ctx, page.published) };
  if (!page.removedAt) return undefined;
  const next = page.instead === undefined ? undefined : await readPage(ctx, page.instead);
  const instead = next?.published
    ? ({ is: 'published', page: next, words: await readWords(ctx, next.published) } as const)
    : undefined;
  return { is: 'removed', page, words: await readWords(ctx, page.written), instead };
}

/** The newest published news, newest first. */
export async function listNews(
  ctx: Context,
  most: number,
): Promise<readonly { readonly page: ContentPage; readonly words: PageWords }[]> {
  const listed = [];
  for (const page of await readNews(ctx, most))
    if (page.published) listed.push({ page, words: await readWords(ctx, page.published) });
  return listed;
}
