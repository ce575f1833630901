import { fill, type Words } from '../../../platform/language/index.js';
import type { Column } from '../declaration/column.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Question } from '../declaration/question.js';
import { pagesOf } from '../pages-of.js';
import { cellName } from './cell-name.js';
import { slotsOf } from './slots-of.js';

type Fields = Declaration['fields'];
type Rows = Question & { readonly columns: Readonly<Record<string, Column>> };

const rowsIn = (fields: Fields, name: string): Rows | undefined => {
  const question = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return question?.type === 'rows' && question.columns ? (question as Rows) : undefined;
};

const join = (first: Words, sentence: string, second: Words): Words => ({
  en: fill(sentence, { first: first.en, second: second.en }),
  cy: fill(sentence, { first: first.cy, second: second.cy }),
});

/** What a row is called: its own name, or what one is called with its number. */
export function headingOf({ named, each, label }: Question, at: number): Words {
  const number = { en: String(at), cy: String(at) };
  return Object.values(named ?? {})[at - 1] ?? join(each ?? label, '{first} {second}', number);
}

/** Whose data a column is in one row: `each partner` is 'partner-2' in the second. */
const partyOf = (about: string, at: number): string =>
  about.startsWith('each ') ? `${about.slice('each '.length)}-${at}` : about;

function toCells(of: string, rows: Rows): Fields {
  const cells = slotsOf(rows).flatMap((at) =>
    Object.entries(rows.columns).map(([column, declared]): [string, Question] => {
      const heading = headingOf(rows, at);
      const { label, about, ...rest } = declared;
      const question: Question = {
        ...rest,
        label: join(heading, '{first}: {second}', label),
        ...(about === undefined ? {} : { about: partyOf(about, at) }),
        cell: { of, at, column, label, heading },
      };
      return [cellName(of, at, column), question];
    }),
  );
  return Object.fromEntries(cells);
}

/** What was named, in its place, and after it all what it stands for: of rows every column, of `partners.name` that column of every row. */
function unfoldNames(fields: Fields, names: readonly string[]): string[] {
  const named = names.map((name) => {
    const [of = '', column] = name.split('.');
    const rows = rowsIn(fields, of);
    if (!rows) return [name];
    const columns = column === undefined ? Object.keys(rows.columns) : [column];
    if (!columns.every((each) => Object.hasOwn(rows.columns, each))) return [name];
    return [of, ...slotsOf(rows).flatMap((at) => columns.map((each) => cellName(of, at, each)))];
  });
  const first = named.flatMap((all) => all.slice(0, 1));
  return [...new Set([...first, ...named.flatMap((all) => all.slice(1))])];
}

function unfoldPage(fields: Fields, page: Declaration['pages'][number]): Declaration['pages'] {
  const [of = ''] = pagesOf({ pages: [page] })[0]?.ask ?? [];
  const rows = rowsIn(fields, of);
  if (!rows) return [page];
  const columns = Object.keys(rows.columns);
  const pageOf = (at: number) => columns.map((column) => cellName(of, at, column));
  if (rows.named || rows.shown === 'table')
    return [{ title: rows.label, ask: [of, ...slotsOf(rows).flatMap(pageOf)], row: { of, at: 0 } }];
  const each = slotsOf(rows).map((at) => ({ title: headingOf(rows, at), ask: pageOf(at), row: { of, at } }));
  return [...each, page];
}

const unfoldEach = <Value>(group: Readonly<Record<string, Value>>, unfold: (value: Value) => Value) =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [key, unfold(value)]));

/**
 * A declaration with a field for each column of each row that there may be, and a page for each row: whoever seals, shows,
 * contests or erases an answer needs not know of rows. The field of the rows itself says which of them are there. Pure.
 */
export function unfoldRows(declaration: Declaration): Declaration {
  const { fields, pages, uses, issues, case: workflow } = declaration;
  if (!Object.keys(fields).some((name) => rowsIn(fields, name))) return declaration;
  const unfolded = Object.entries(fields).flatMap(([name, question]): [string, Question][] => {
    const rows = rowsIn(fields, name);
    return [[name, question], ...(rows ? Object.entries(toCells(name, rows)) : [])];
  });
  return {
    ...declaration,
    fields: Object.fromEntries(unfolded),
    pages: pages.flatMap((page) => unfoldPage(fields, page)),
    uses: unfoldEach(uses, (use) => ({ ...use, fields: unfoldNames(fields, use.fields) })),
    issues: unfoldEach(issues, (issue) => ({ ...issue, shows: unfoldNames(fields, issue.shows) })),
    case: { ...workflow, sees: unfoldEach(workflow.sees, (names) => unfoldNames(fields, names)) },
  };
}
