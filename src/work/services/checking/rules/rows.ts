import type { Question } from '../../declaration/question.js';
import type { Kind } from '../../kind.js';
import { isFileKind } from '../../kind.js';
import { publicColumnsOf } from '../../releases/columns-of.js';
import { cellName } from '../../rows/cell-name.js';
import { slotsOf } from '../../rows/slots-of.js';
import type { Path } from '../finding.js';
import { entriesOf, fieldOf, type Given, type Rule, type Said } from '../rule.js';
import { isReserved } from './names.js';
import { listAsked } from './pages.js';

const keys = ['each', 'columns', 'least', 'most', 'shown', 'named'] as const;

const rowsIn = ({ declaration }: Given): readonly [string, Question][] =>
  entriesOf(declaration.fields).filter(([, { type }]) => type === 'rows');

/** A rule that is asked about each field of rows; its paths begin at the field. */
const each = (name: string, check: (rows: Question, name: string, given: Given) => readonly Said[]): Rule => ({
  name,
  check: (given) =>
    rowsIn(given).flatMap(([field, rows]) =>
      check(rows, field, given).map((said) => ({ ...said, path: ['fields', field, ...said.path] })),
    ),
});

/** Keys of rows that mean nothing on another question; how many files it takes is said as how many rows. */
const keysOver = ({ type }: Question) => (isFileKind(type) ? keys.filter((key) => key !== 'most') : keys);

const needlessKey: Rule = {
  name: 'needless-key',
  check: ({ declaration }) =>
    entriesOf(declaration.fields).flatMap(([field, question]) => {
      const needless = question.type === 'rows' ? (['optional', 'calculate'] as const) : keysOver(question);
      return needless
        .filter((key) => question[key] !== undefined)
        .map((key) => ({
          ...{ path: ['fields', field, key], on: 'key' as const },
          wrong: `${field} is of the type ${question.type}, which has no such ${key}`,
          fix: key === 'optional' ? 'write least: 0 where there need be no row' : `take ${key} out`,
        }));
    }),
};

const noColumns = each('no-columns', ({ columns, most, named, each: one }, field) => [
  ...(Object.keys(columns ?? {}).length > 0
    ? []
    : [
        {
          path: [],
          on: 'key' as const,
          wrong: `${field} asks nothing of its rows`,
          fix: 'add columns: with a question for each',
        },
      ]),
  ...(named || (most !== undefined && one !== undefined)
    ? []
    : [
        {
          path: [],
          on: 'key' as const,
          wrong: `nothing says what the rows of ${field} are called, or how many there may be`,
          fix: 'add each: with the word for one, and most: with a number up to 20',
        },
      ]),
]);

const leastAndMost = each('least-and-most', (rows, field) => {
  const { named, most, least = 1, shown } = rows;
  const there = slotsOf(rows).length;
  return [
    ...(least > there && (named || most !== undefined)
      ? [
          {
            path: ['least'],
            wrong: `${field} needs ${least} rows and may have ${there}`,
            fix: `write at most ${there}`,
          },
        ]
      : []),
    ...(named && most !== undefined
      ? [
          {
            path: ['most'],
            on: 'key' as const,
            wrong: `the rows of ${field} are named, so their number is known`,
            fix: 'take most out',
          },
        ]
      : []),
    ...(named && shown === 'pages'
      ? [
          {
            path: ['shown'],
            wrong: `the rows of ${field} are named, and so are asked on one page`,
            fix: 'write shown: table',
          },
        ]
      : []),
  ];
});

/** What reads well in a narrow box beside others. */
const narrow: ReadonlySet<Kind> = new Set(['text', 'number', 'money', 'email', 'phone', 'postcode', 'name']);

const notInTable = each('not-in-table', ({ columns, shown, named }) => {
  if (!named && shown !== 'table') return [];
  const isMany = Object.keys(columns ?? {}).length > 4;
  const wide = entriesOf(columns).filter(([, column]) => !narrow.has(column.type) || column['ask-if'] !== undefined);
  return [
    ...wide.map(([column]) => ({
      ...{ path: ['columns', column], on: 'key' as const, wrong: `${column} does not fit into a table` },
      fix: 'ask the rows on a page each (shown: pages), or ask a short text, number, amount or name',
    })),
    ...(isMany
      ? [
          {
            path: ['columns'],
            on: 'key' as const,
            wrong: 'a table of more than four columns is too wide',
            fix: 'write shown: pages',
          },
        ]
      : []),
  ];
});

/** Names that would mean two things: of a column and a field, or of what a row unfolds to and a field. */
const sameName = each('same-name', ({ columns, ...rows }, field, { declaration }) =>
  Object.keys(columns ?? {}).flatMap((column): Said[] => {
    const path = ['columns', column];
    const long = cellName(field, slotsOf(rows).length, column);
    if (fieldOf(declaration, column) || isReserved(declaration, column))
      return [
        {
          path,
          on: 'key',
          wrong: `${column} already means something in expressions`,
          fix: 'name the column otherwise',
        },
      ];
    return long.length > 60
      ? [{ path, on: 'key', wrong: `${long} is longer than 60 characters`, fix: 'shorten the name' }]
      : [];
  }),
);

const alone: Rule = {
  name: 'rows-alone',
  check(given) {
    const names = new Set(rowsIn(given).map(([name]) => name));
    return given.declaration.pages.flatMap((page, at) => {
      if (typeof page === 'string' || 'row' in page) return [];
      const asked = Array.isArray(page) ? page : page.ask;
      const rows = asked.find((field) => names.has(field));
      if (rows === undefined || asked.length === 1) return [];
      return [
        {
          path: ['pages', at],
          wrong: `${rows} stands on a page with other questions`,
          fix: `give ${rows} a page of its own`,
        },
      ];
    });
  },
};

/** What the open dataset and registers take, but for how many rows there are. */
const listColumns = ({ declaration }: Given): readonly string[] =>
  publicColumnsOf(declaration).flatMap(({ from, release }) => (release === 'count' ? [] : [from]));

/** Rows are seen on the case, never in a list of cases nor by a search; open data has their number at most. */
const inList: Rule = {
  name: 'rows-in-list',
  check(given) {
    const { queue = [], status = [], duplicates, near, 'find-by': findBy = [] } = given.declaration.case;
    const lists: readonly (readonly [Path, readonly string[]])[] = [
      [['case', 'queue'], queue],
      [['case', 'status'], status],
      [['case', 'duplicates', 'same'], duplicates?.same ?? []],
      [['case', 'near', 'public'], near?.public ?? []],
      ...findBy.map((line, at) => [['case', 'find-by', at], typeof line === 'string' ? [line] : line] as const),
      [['open', 'columns'], listColumns(given)],
    ];
    return lists.flatMap(([path, fields]) =>
      fields.flatMap((field): Said[] => {
        const question = fieldOf(given.declaration, field);
        if (question?.type !== 'rows' && !question?.cell) return [];
        return [{ path, wrong: `${field} is of rows, which stand in no list of cases`, fix: `take ${field} out here` }];
      }),
    );
  },
};

/** A column is asked with its rows, and nowhere else. */
const askedAlone: Rule = {
  name: 'rows-alone',
  check: (given) =>
    listAsked(given).flatMap(({ field, path }) => {
      const page = given.declaration.pages[Number(path[1])];
      const isMade = typeof page === 'object' && 'row' in page;
      if (isMade || !fieldOf(given.declaration, field)?.cell) return [];
      return [{ path, wrong: `${field} is a column of rows`, fix: 'name the rows on the page' }];
    }),
};

export const rowRules: readonly Rule[] = [
  needlessKey,
  noColumns,
  leastAndMost,
  notInTable,
  sameName,
  alone,
  askedAlone,
  inList,
];
