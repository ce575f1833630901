import { listStaff } from '../../foundation/people/index.js';
import type { Context } from '../../platform/context.js';
import { dateAt, workingClockOf } from '../places/index.js';
import { readPages } from './content-store.js';
import type { ContentPage, PageWords } from './page.js';
import { readWords } from './read-words.js';
import { readReadings } from './reads/reading-store.js';

/** For how many days back readings are counted. */
const readingDays = 90;

export interface ListedPage {
  readonly page: ContentPage;
  /** Its newest words, published or not. */
  readonly words: PageWords;
  /** How often it was read in the last ninety days. */
  readonly readings: number;
  /** Nobody is in the team that answers for it. */
  readonly isOrphan: boolean;
  readonly isOverdue: boolean;
  /** Published for ninety days, and nobody read it or nobody owns it. */
  readonly isToRemove: boolean;
}

/** Every page with who answers for it, whether it is due to be read again, and how often others read it. */
export async function listPages(ctx: Context): Promise<readonly ListedPage[]> {
  const { timeZone } = await workingClockOf(ctx);
  const now = ctx.clock.now();
  const today = dateAt(timeZone, now);
  const since = new Date(now.getTime() - readingDays * 24 * 3600 * 1000);
  const pages = await readPages(ctx);
  const readings = await readReadings(ctx, String(dateAt(timeZone, since)));
  const owned = new Set((await listStaff(ctx)).flatMap(({ teams }) => teams));
  const listed: ListedPage[] = [];
  for (const page of pages) {
    const times = readings.get(page.id) ?? 0;
    const isOrphan = !owned.has(page.owner);
    const isLongOut = page.published !== undefined && (page.publishedAt ?? now) <= since;
    listed.push({
      ...{ page, words: await readWords(ctx, page.written), readings: times, isOrphan },
      isOverdue: page.published !== undefined && page.reviewOn < String(today),
      isToRemove: page.published !== undefined && (isOrphan || (isLongOut && times === 0)),
    });
  }
  return listed;
}
