import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { type AskedWord, type KnownWord, readKnownWords, readLexemes, readWordsFrom } from './search-store.js';
import { welshForms } from './welsh-forms.js';
import { wordsAsked } from './words-asked.js';

export interface Asked {
  /** The words that something has, as they were typed. */
  readonly known: readonly string[];
  /** How many words nothing has. */
  readonly unknown: number;
  /** What is looked for in their stead: stems, or Welsh forms. */
  readonly words: readonly AskedWord[];
}

/** Half a word of fewer letters begins too many. */
const leastBegun = 4;
const mostBegun = 50;

/** The stems or forms of each word; none of a word that says nothing. */
async function formsOf(
  ctx: Context,
  typed: readonly string[],
  language: Language,
): Promise<readonly (readonly string[])[]> {
  if (language === 'cy') return typed.map(welshForms);
  const lexemes = await readLexemes(ctx, language, typed);
  return typed.map((_, part) => lexemes.filter(({ at }) => at === part).map(({ word }) => word));
}

/** A rare word tells more than a common one. */
const tellsOf = ({ times }: KnownWord): number => 1 / Math.log2(2 + times);

/** Sorts what was typed by what the place's own pages say: which words something has, and what to look for. Never throws. */
export async function askWords(ctx: Context, text: string, language: Language): Promise<Asked> {
  const typed = wordsAsked(text);
  if (typed.length === 0) return { known: [], unknown: 0, words: [] };
  const forms = await formsOf(ctx, typed, language);
  const there = new Map((await readKnownWords(ctx, language, forms.flat())).map((one) => [one.word, one]));
  const last = typed.at(-1) ?? '';
  const begun = last.length < leastBegun ? [] : await readWordsFrom(ctx, language, last, mostBegun);
  const found = typed.map((_, part) => {
    const own = (forms[part] ?? []).flatMap((form) => there.get(form) ?? []);
    return part === typed.length - 1 ? [...new Map([...own, ...begun].map((one) => [one.word, one])).values()] : own;
  });
  const isNoise = (part: number) => forms[part]?.length === 0;
  const known = typed.flatMap((word, part) => ((found[part] ?? []).length > 0 ? [{ word, part }] : []));
  return {
    known: known.map(({ word }) => word),
    unknown: typed.filter((_, part) => (found[part] ?? []).length === 0 && !isNoise(part)).length,
    words: known.flatMap(({ part }) => (found[part] ?? []).map((one) => ({ ...one, part, tells: tellsOf(one) }))),
  };
}
