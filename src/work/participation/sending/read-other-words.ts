import type { HighTier } from '../../../foundation/assurance/index.js';
import { type Language, languages, type Words, words } from '../../../platform/language/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { readProse } from '../../services/index.js';
import type { Spot, SpotPart } from '../spots.js';

/** Other words for one text, in one language. */
export interface ProposedWords {
  readonly at: string;
  readonly in: Language;
  readonly text: Sealed<string>;
}

export interface ReadOtherWords {
  readonly words: readonly ProposedWords[];
  /** What is to be mended, by the name of the box. */
  readonly faults: Readonly<Record<string, Words>>;
  readonly marked?: HighTier | undefined;
}

/** The most characters of one text of a declaration. */
const longest = 1000;

const say = words({
  empty: {
    en: 'Write the words, or leave those that are there',
    cy: 'Ysgrifennwch y geiriau, neu gadewch y rhai sydd yno',
  },
  long: { en: 'The words must be 1,000 characters or fewer', cy: 'Rhaid i’r geiriau fod yn 1,000 nod neu lai' },
});

/** The box of one text in one language, by its place among the spot's. */
export const boxOf = (index: number, language: Language): string => `part-${index}-${language}`;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Read = { readonly is: 'same' } | { readonly is: 'new'; readonly text: Sealed<string> } | Wrong;
interface Wrong {
  readonly is: 'wrong';
  readonly say: Words;
  readonly marked?: HighTier | undefined;
}

function readOne({ now }: SpotPart, language: Language, typed: Sealed<readonly string[]>): Read {
  const prose = readProse(typed);
  if (!prose.ok) return { is: 'wrong', say: prose.say, marked: prose.marked };
  const text = prose.text === undefined ? '' : onOneLine(contentOf(prose.text));
  if (text === onOneLine(now?.[language] ?? '')) return { is: 'same' };
  if (text === '') return { is: 'wrong', say: say.empty };
  return text.length > longest ? { is: 'wrong', say: say.long } : { is: 'new', text: seal(text) };
}

/** What somebody wrote into a spot's boxes that says something else than the service does now. Boxes that were not shown are left. */
export function readOtherWords(
  spot: Spot,
  form: { has(name: string): boolean; typed(name: string): Sealed<readonly string[]> },
): ReadOtherWords {
  const found: ProposedWords[] = [];
  const faults: Record<string, Words> = {};
  let marked: HighTier | undefined;
  for (const [index, part] of spot.parts.entries())
    for (const language of languages) {
      const box = boxOf(index, language);
      if (!form.has(box)) continue;
      const read = readOne(part, language, form.typed(box));
      if (read.is === 'new') found.push({ at: part.at, in: language, text: read.text });
      if (read.is !== 'wrong') continue;
      faults[box] = read.say;
      marked ??= read.marked;
    }
  return { words: found, faults, marked };
}
