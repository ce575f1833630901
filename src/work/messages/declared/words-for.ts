import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { readHost } from '../outbox-store.js';
import type { DeclaredWords } from './declared-words.js';
import { openAnswers, type WhereTo } from './open-answers.js';
import type { WordsToSay } from './say-declared.js';
import { statusLink } from './status-link.js';

/** A service's own words as they may be said by a way; undefined where it has none. */
export async function wordsFor(
  ctx: Context,
  { words, place }: { readonly words?: DeclaredWords | null | undefined; readonly place: Words },
  to: WhereTo,
): Promise<WordsToSay | undefined> {
  if (!words) return undefined;
  const link = statusLink(words.facts.reference?.en ?? '', { host: await readHost(ctx), place });
  return { ...words, place, link, opened: words.answers ? await openAnswers(ctx, words.answers, to) : {} };
}
