import { askedLater } from '../answering/asked-later.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Question } from '../declaration/question.js';
import { isFileKind, type Kind } from '../kind.js';
import { pagesOf } from '../pages-of.js';

/** The cells of a kind's answer in a file of many requests: parts of its form, '' for the field itself. Kinds that fit into no cell are not here. */
const cells: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ...{ text: [''], 'long-text': [''], name: [''], email: [''], phone: [''], postcode: [''], number: [''], money: [''] },
  ...{ date: [''], 'yes-no': [''], choice: [''], choices: [''], declaration: [''], vehicle: [''], location: [''] },
  address: ['line1', 'line2', 'town', 'postcode'],
  company: ['number', 'name'],
};

/** What a program sends besides, which has names for parts that no cell has. */
const callCells: typeof cells = { ...cells, 'date-range': [''], 'bank-details': ['name', 'sort', 'account'] };

/** One column of such a file: named as the boxes of the form are. */
export interface BulkColumn {
  readonly name: string;
  readonly field: string;
  readonly part: string;
  readonly question: Question;
}

const isOf = ({ optional }: Question, kind: readonly string[] | undefined) => kind !== undefined || optional === true;

/** The fields that a service asks of everybody who sends it, in their order. */
const askedFields = (declaration: Declaration): readonly string[] => {
  const later = new Set(askedLater(declaration));
  return pagesOf(declaration)
    .flatMap(({ ask }) => ask)
    .filter((field) => !later.has(field));
};

/** Fields that a file of many requests cannot answer, though a request needs them. */
export const unfitForBulk = (declaration: Declaration): readonly string[] =>
  askedFields(declaration).filter((field) => {
    const question = declaration.fields[field];
    return question !== undefined && !isOf(question, cells[question.type]);
  });

const columnsBy = (declaration: Declaration, by: typeof cells): readonly BulkColumn[] =>
  askedFields(declaration).flatMap((field) => {
    const question = declaration.fields[field];
    return (question ? (by[question.type] ?? []) : []).map((part) => ({
      ...{ name: part === '' ? field : `${field}-${part}`, field, part },
      question: question as Question,
    }));
  });

/** The same of what a program sends. */
export const callColumns = (declaration: Declaration): readonly BulkColumn[] => columnsBy(declaration, callCells);

/** Fields that a program cannot answer, though a request needs them: files are uploaded, rows and times are not. */
export const unfitForCall = (declaration: Declaration): readonly string[] =>
  askedFields(declaration).filter((field) => {
    const question = declaration.fields[field];
    return question !== undefined && !isFileKind(question.type) && !isOf(question, callCells[question.type]);
  });

/** The columns of a file of many requests to a service; an optional question that fits into no cell has none. */
export const bulkColumns = (declaration: Declaration): readonly BulkColumn[] => columnsBy(declaration, cells);
