import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Asked, askWords } from './ask-words.js';
import { type AskedWord, type Match, readFound } from './search-store.js';

export const foundOnPage = 20;

export interface SearchResult extends Pick<Asked, 'known' | 'unknown'> {
  readonly found: readonly Match[];
  /** There are more behind these. */
  readonly hasMore: boolean;
  /** Nothing has all the words, so that what has any of them is given. */
  readonly isLoose: boolean;
}

/**
 * The words of what was typed that the place's own pages have, and how many are on none. What was typed may be anything, a name or
 * an illness, and goes no further than this. Never throws.
 */
export async function sortWords(
  ctx: Context,
  typed: Sealed<readonly string[]>,
  language: Language,
): Promise<Pick<Asked, 'known' | 'unknown'>> {
  const { known, unknown } = await askWords(ctx, contentOf(typed)[0] ?? '', language);
  return { known, unknown };
}

/** The words of the one among those typed that fewest have: what has all of them has one of these. */
function rarestOf(words: readonly AskedWord[]): readonly AskedWord[] {
  const parts = new Map<number, AskedWord[]>();
  for (const word of words) parts.set(word.part, [...(parts.get(word.part) ?? []), word]);
  const timesOf = (part: readonly AskedWord[]) => part.reduce((sum, { times }) => sum + times, 0);
  return [...parts.values()].sort((one, other) => timesOf(one) - timesOf(other))[0] ?? [];
}

/**
 * Searches the services, pages, guides and news that everybody may read, in one language: first what has all the words,
 * else what has any. Twenty at a time, from `from` on. What was typed is never kept or logged.
 */
export async function findContent(
  ctx: Context,
  { typed, language, from = 0 }: { readonly typed: string; readonly language: Language; readonly from?: number },
): Promise<SearchResult> {
  const { known, unknown, words } = await askWords(ctx, typed, language);
  if (known.length === 0) return { known, unknown, found: [], hasMore: false, isLoose: false };
  const most = foundOnPage + 1;
  const search = (least: number, among: readonly AskedWord[]) =>
    readFound(ctx, { language, words, among: among.map(({ word }) => word), least, from, most });
  const strict = await search(known.length, rarestOf(words));
  const isLoose = known.length > 1 && strict.length === 0 && from === 0;
  const found = isLoose ? await search(1, words) : strict;
  return { known, unknown, found: found.slice(0, foundOnPage), hasMore: found.length === most, isLoose };
}
