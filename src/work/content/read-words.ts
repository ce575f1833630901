import { readText, type TextReference } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type PageWords, parseWords } from './page.js';

const gone = { en: '', cy: '' } as const;

/** What a page says under that digest; empty once it was taken out of what is kept beside the record. */
export async function readWords(ctx: Context, text: TextReference): Promise<PageWords> {
  const kept = await readText(ctx.db, ctx.place, text);
  return kept ? parseWords(kept) : { title: gone, summary: gone, body: gone };
}
