import type { Context } from '../../../platform/context.js';
import { languages, type Words } from '../../../platform/language/index.js';
import { dropSearchable, type FoundKind, type Lexeme, readLexemes, writeSearchable } from './search-store.js';

/** What a search may find: its name, a sentence, and what else it says in order of weight. */
export interface FoundBy {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  /** Headings, or what a service asks. */
  readonly heads: Words;
  readonly body: Words;
}

/** Of a word in the title, the summary, a heading, the text. */
const weights = [16, 8, 4, 1] as const;
/** A word that a text says again and again is what it is about, up to here. */
const mostTimes = 4;

function weigh(lexemes: readonly Lexeme[]): readonly { readonly word: string; readonly weight: number }[] {
  const heaviest = new Map<string, number>();
  for (const { word, at, times } of lexemes) {
    const weight = (weights[at] ?? 1) + Math.min(times, mostTimes) - 1;
    heaviest.set(word, Math.max(weight, heaviest.get(word) ?? 0));
  }
  return [...heaviest].map(([word, weight]) => ({ word, weight }));
}

/** Lets something be found by what it says now, in both languages, and no more by what it said before. */
export async function writeWords(ctx: Context, { kind, id, title, summary, heads, body }: FoundBy): Promise<void> {
  await dropSearchable(ctx, kind, id);
  for (const language of languages) {
    const said = [title, summary, heads, body].map((text) => text[language]);
    const words = weigh(await readLexemes(ctx, language, said));
    writeSearchable(ctx, { kind, id, language, title: title[language], summary: summary[language], words });
  }
}
