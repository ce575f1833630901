import { isSealed } from '../../compiling/label-of.js';
import type { Issue } from '../../declaration/issue.js';
import { sayKnown } from '../../near-name.js';
import { entriesOf, fieldOf, type Given, type Rule, type Said } from '../rule.js';

/** A rule that is asked of each thing that is issued; its paths begin there. */
const each = (name: string, check: (issue: Issue, thing: string, given: Given) => readonly Said[]): Rule => ({
  name,
  check: (given) =>
    entriesOf(given.declaration.issues).flatMap(([thing, issue]) =>
      check(issue, thing, given).map((said) => ({ ...said, path: ['issues', thing, ...said.path] })),
    ),
});

/** Days, as a rough measure to compare lengths by. */
function daysIn(length: string): number {
  const [count = '0', unit = ''] = length.split(' ');
  return Number(count) * (unit.startsWith('day') ? 1 : unit.startsWith('month') ? 30.5 : 366);
}

const issuesIn = ({ declaration }: Given) =>
  entriesOf(declaration.case.states).flatMap(([state, { can }]) =>
    entriesOf(can).flatMap(([name, { issue }]) =>
      issue === undefined ? [] : [{ issue, path: ['case', 'states', state, 'can', name, 'issue'] }],
    ),
  );

const unknownIssue: Rule = {
  name: 'unknown-issue',
  check: (given) =>
    issuesIn(given).flatMap(({ issue, path }) => {
      const known = Object.keys(given.declaration.issues);
      return known.includes(issue)
        ? []
        : [
            {
              path,
              wrong: `there is nothing called ${issue} to issue`,
              fix: sayKnown(issue, known, 'declare it under issues'),
            },
          ];
    }),
};

const unusedIssue = each('unused-issue', (_issue, thing, given) =>
  issuesIn(given).some(({ issue }) => issue === thing)
    ? []
    : [{ path: [], on: 'key', wrong: `no transition issues ${thing}`, fix: `write issue: ${thing} on one` }],
);

const unknownField = each('unknown-field', ({ shows, from, 'check-by': checkBy }, _thing, given) => {
  const known = Object.keys(given.declaration.fields);
  const named = [
    ...shows.map((field, at) => ({ field, path: ['shows', at] })),
    ...(from === undefined ? [] : [{ field: from, path: ['from'] }]),
    ...checkBy.flatMap((field, at) => (field === 'number' ? [] : [{ field, path: ['check-by', at] }])),
  ];
  return named
    .filter(({ field }) => !fieldOf(given.declaration, field))
    .map(({ field, path }) => ({
      path,
      wrong: `there is no field ${field}`,
      fix: sayKnown(field, known, 'declare it'),
    }));
});

/** The day is told to whoever checks it, so it may not come out of what is sealed. */
const notADay = each('not-a-day', ({ from }, _thing, { declaration }) => {
  const question = from === undefined ? undefined : fieldOf(declaration, from);
  if (!question || (question.type === 'date' && !isSealed(question.mark))) return [];
  return [{ path: ['from'], wrong: `${from} is no date that is open or internal`, fix: 'name one, or take from out' }];
});

/** A check by an answer says only whether one is valid; it goes by the index of a search, which reads nothing. */
const notSearchable = each('not-searchable', ({ 'check-by': checkBy }, _thing, { declaration }) =>
  checkBy.flatMap((field, at): Said[] => {
    if (field === 'number' || (declaration.case['find-by'] ?? []).includes(field)) return [];
    return [{ path: ['check-by', at], wrong: `${field} is not searched by`, fix: `add ${field} to find-by` }];
  }),
);

/** Only what has nobody’s name in it may be asked about by anybody. */
const checkedByPerson = each('checked-by-person', ({ 'check-by': checkBy }, _thing, { declaration }) =>
  checkBy.flatMap((field, at): Said[] => {
    if (field === 'number' || fieldOf(declaration, field)?.type === 'vehicle') return [];
    return [
      {
        path: ['check-by', at],
        wrong: `whoever knows somebody’s ${field} would learn that they hold one`,
        fix: 'check by number, or by a vehicle',
      },
    ];
  }),
);

const noReview = each('no-review', ({ revoke, review }) =>
  revoke && !review
    ? [
        {
          path: ['revoke'],
          on: 'key',
          wrong: 'it may be revoked, and nothing says how that is looked at again',
          fix: 'add review: with words for its holder',
        },
      ]
    : [],
);

const keptTooShort = each('kept-too-short', ({ shows, valid }, _thing, { declaration }) =>
  shows.flatMap((field, at): Said[] => {
    const { keep, mark = 'open' } = fieldOf(declaration, field) ?? {};
    if (!keep || !isSealed(mark) || (valid !== undefined && daysIn(keep.replace(/ after.*/, '')) >= daysIn(valid)))
      return [];
    if (valid === undefined) return [];
    return [
      {
        path: ['shows', at],
        wrong: `${field} is kept for ${keep}, and stands on what is valid for ${valid}`,
        fix: `keep ${field} for ${valid} or longer`,
      },
    ];
  }),
);

const endless = each('without-end', ({ valid, remind, renew }) =>
  valid === undefined && (remind.length > 0 || renew !== undefined)
    ? [
        {
          path: [],
          on: 'key',
          wrong: 'it is valid without end, so nobody renews it or is reminded',
          fix: 'add valid: with how long, or take renew and remind out',
        },
      ]
    : [],
);

export const issueRules: readonly Rule[] = [
  unknownIssue,
  unusedIssue,
  unknownField,
  notADay,
  notSearchable,
  checkedByPerson,
  noReview,
  keptTooShort,
  endless,
];
