import type { TextReference } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import type { ContentPage, PageKind } from './page.js';

interface PageRow {
  readonly id: string;
  readonly kind: PageKind;
  readonly owner: string;
  readonly review_on: string;
  readonly written: TextReference;
  readonly published: TextReference | null;
  readonly published_at: Date | null;
  readonly changed_at: Date | null;
  readonly removed_at: Date | null;
  readonly instead: string | null;
  readonly version: number;
}

const columns = `id, kind, owner, review_on, written, published, published_at, changed_at, removed_at, instead, version`;

const toPage = (row: PageRow): ContentPage => ({
  ...{ id: row.id, kind: row.kind, owner: row.owner, reviewOn: row.review_on, written: row.written },
  ...{ published: row.published ?? undefined, publishedAt: row.published_at ?? undefined },
  ...{ changedAt: row.changed_at ?? undefined, removedAt: row.removed_at ?? undefined },
  ...{ instead: row.instead ?? undefined, version: row.version },
});

export async function readPage(ctx: Context, id: string): Promise<ContentPage | undefined> {
  const text = `select ${columns} from content.page where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<PageRow>('content_page', text, [ctx.place, id]);
  return row && toPage(row);
}

/** Every page, removed ones too, by id. */
export async function readPages(ctx: Context): Promise<readonly ContentPage[]> {
  const text = `select ${columns} from content.page where place_id = $1 order by id`;
  return (await ctx.prepared<PageRow>('content_pages', text, [ctx.place])).map(toPage);
}

/** Published news, newest first. */
export async function readNews(ctx: Context, most: number): Promise<readonly ContentPage[]> {
  const text = `select ${columns} from content.page
    where place_id = $1 and kind = 'news' and published is not null order by published_at desc, id limit $2`;
  return (await ctx.prepared<PageRow>('content_news', text, [ctx.place, most])).map(toPage);
}

/** Writes a page as it now is. Of two acts at once their entries clash, and the later one is run again. */
export function writePageRow(ctx: Context, page: ContentPage): void {
  ctx.writes.run(
    `insert into content.page (place_id, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (place_id, id) do update set kind = excluded.kind, owner = excluded.owner,
       review_on = excluded.review_on, written = excluded.written, published = excluded.published,
       published_at = excluded.published_at, changed_at = excluded.changed_at, removed_at = excluded.removed_at,
       instead = excluded.instead, version = excluded.version`,
    [
      ...[ctx.place, page.id, page.kind, page.owner, page.reviewOn, page.written, page.published ?? null],
      ...[page.publishedAt ?? null, page.changedAt ?? null, page.removedAt ?? null, page.instead ?? null, page.version],
    ],
  );
}
