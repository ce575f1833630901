import { isFileKind } from '../../kind.js';
import { kinds } from '../../kinds/index.js';
import type { Path } from '../finding.js';
import { fieldOf, type Given, type Rule } from '../rule.js';

interface Line {
  readonly fields: readonly string[];
  readonly path: Path;
}

const listLines = ({ declaration }: Given): readonly Line[] =>
  (declaration.case['find-by'] ?? []).map((line, at) => ({
    fields: typeof line === 'string' ? [line] : line,
    path: ['case', 'find-by', at],
  }));

/** Codes, numbers and dates: whoever holds the index could try them all, or a search would list everybody. */
const guessableAlone: Rule = {
  name: 'guessable-search',
  check: (given) =>
    listLines(given).flatMap(({ fields, path }) => {
      const [field = ''] = fields;
      const type = fieldOf(given.declaration, field)?.type;
      if (fields.length !== 1 || type === undefined || kinds[type].isTyped) return [];
      return {
        ...{ path, wrong: `${field} is of the type ${type}, which has too few values to be searched by alone` },
        fix: 'search by it together with another answer, such as [postcode, name]',
      };
    }),
};

/** An index is shredded with the subject and the retention class that it belongs to, so it has but one of each. */
const twoPeople: Rule = {
  name: 'search-of-two',
  check: (given) =>
    listLines(given).flatMap(({ fields, path }) => {
      const parties = new Set(fields.flatMap((field) => fieldOf(given.declaration, field)?.about ?? []));
      if (parties.size < 2) return [];
      return {
        ...{ path, wrong: `the search joins data about ${[...parties].join(' and ')}, and would outlive one of them` },
        fix: 'search by the answers of one person together',
      };
    }),
};

/** A picture is found by nothing that is written down of it. */
const searchedFile: Rule = {
  name: 'search-of-files',
  check: (given) =>
    listLines(given).flatMap(({ fields, path }) => {
      const file = fields.find((field) => isFileKind(fieldOf(given.declaration, field)?.type ?? 'text'));
      if (file === undefined) return [];
      return { path, wrong: `${file} is a file, and nobody searches by one`, fix: `take ${file} out of the search` };
    }),
};

const sameLine: Rule = {
  name: 'same-search',
  check(given) {
    const seen = new Set<string>();
    return listLines(given).flatMap(({ fields, path }) => {
      const key = fields.join();
      const isRepeated = new Set(fields).size < fields.length;
      if (!seen.has(key) && !isRepeated) {
        seen.add(key);
        return [];
      }
      return {
        path,
        wrong: isRepeated ? 'the search names a field twice' : 'the search is there already',
        fix: 'keep one of them',
      };
    });
  },
};

export const findByRules: readonly Rule[] = [guessableAlone, twoPeople, searchedFile, sameLine];
