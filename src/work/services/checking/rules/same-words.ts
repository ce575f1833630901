import { languages, type Words } from '../../../../platform/language/index.js';
import type { Path } from '../finding.js';
import { entriesOf, type Said } from '../rule.js';
import { show } from '../show.js';

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Items that a person must choose between and that read alike in one of the languages. */
export function sameWords<Item>(
  items: Readonly<Record<string, Item>> | undefined,
  path: Path,
  wordsOf: (item: Item) => Words,
  below: Path = [],
): readonly Said[] {
  return languages.flatMap((language) => {
    const seen = new Map<string, string>();
    return entriesOf(items).flatMap(([code, item]): Said[] => {
      const text = wordsOf(item)[language];
      const before = seen.get(fold(text));
      seen.set(fold(text), before ?? code);
      if (before === undefined) return [];
      return [
        {
          ...{ path: [...path, code, ...below, language], wrong: `${before} and ${code} both read ${show(text)}` },
          fix: 'word them so that a person can tell them apart',
        },
      ];
    });
  });
}
