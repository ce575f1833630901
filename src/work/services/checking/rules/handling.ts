import { entriesOf, type Rule } from '../rule.js';

const asks = {
  'handled-by': { said: 'who answers for it', example: 'handled-by: revenues' },
  'review-by': { said: 'by when that is looked at again', example: 'review-by: 2027-04-01' },
} as const;

/** What needs more care is somebody's to answer for, and never so marked for good. */
const unowned: Rule = {
  name: 'sensitive-without-owner',
  check: ({ declaration }) =>
    entriesOf(declaration.fields).flatMap(([field, question]) => {
      if (!question.handling?.startsWith('OFFICIAL-SENSITIVE')) return [];
      return (['handled-by', 'review-by'] as const).flatMap((key) =>
        question[key] !== undefined
          ? []
          : {
              path: ['fields', field, 'handling'],
              wrong: `${field} is OFFICIAL-SENSITIVE, and nothing says ${asks[key].said}`,
              fix: `add ${asks[key].example} or what is so, or take the marking out`,
            },
      );
    }),
};

/** An owner or a day of review says nothing where nothing is so marked. */
const needless: Rule = {
  name: 'needless-owner',
  check: ({ declaration }) =>
    entriesOf(declaration.fields).flatMap(([field, question]) =>
      question.handling?.startsWith('OFFICIAL-SENSITIVE')
        ? []
        : (['handled-by', 'review-by'] as const).flatMap((key) =>
            question[key] === undefined
              ? []
              : {
                  path: ['fields', field, key],
                  on: 'key' as const,
                  wrong: `${field} is not OFFICIAL-SENSITIVE, so ${key} says nothing`,
                  fix: `take ${key} out, or write handling: OFFICIAL-SENSITIVE`,
                },
          ),
    ),
};

export const handlingRules: readonly Rule[] = [unowned, needless];
