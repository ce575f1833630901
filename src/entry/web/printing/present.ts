import { fill, type Language } from '../../../platform/language/index.js';
import { yesNoWords } from '../../../work/services/browser.js';
import {
  type Compiled,
  type Declaration,
  foldFields,
  headingOf,
  isSealed,
  type Kind,
  pagesOf,
  type Question,
  slotsOf,
} from '../../../work/services/index.js';
import { presentKeep } from '../journeys/start/present-keep.js';
import type { Place } from '../page.js';
import { formCodeOf } from './form-code.js';
import { type Numbers, sayOnly } from './say-only.js';
import { printWords } from './words.js';

/** One question as it stands on paper. */
export interface PrintedQuestion {
  readonly field: string;
  readonly number: string;
  readonly kind: Kind;
  readonly label: string;
  readonly hint: string | undefined;
  readonly isOptional: boolean;
  /** Who answers it; undefined where everybody does. */
  readonly only: string | undefined;
  readonly options: readonly string[];
  /** The most files. */
  readonly most: number;
  readonly rows: PrintedRows | undefined;
}

/** Rows to write in, each with the same columns. */
interface PrintedRows {
  readonly headings: readonly string[];
  readonly columns: readonly PrintedQuestion[];
  /** The most that there may be, where the sheet has fewer. */
  readonly most: number | undefined;
}

export interface PrintedPart {
  readonly title: string | undefined;
  readonly questions: readonly PrintedQuestion[];
}

export interface PrintedForm {
  readonly title: string;
  readonly summary: string;
  readonly code: string;
  readonly parts: readonly PrintedPart[];
  readonly promise: string;
  readonly hasFee: boolean;
  readonly law: string;
  readonly privacy: readonly { readonly what: string; readonly need: string; readonly keep: string }[];
  readonly ask: string | undefined;
  readonly sendTo: readonly string[];
}

/** How many rows a sheet has: all that have names, else enough for most who answer. */
const fewestRows = 4;

/** The rows that a sheet of paper has room for; of more, people write on another. */
export const printedRows = (question: Question): readonly number[] => {
  const all = slotsOf(question);
  return question.named ? all : all.slice(0, Math.max(question.least ?? 1, fewestRows));
};

const columnsOf = ({ fields }: Declaration, of: string): readonly (readonly [string, Question])[] =>
  Object.entries(fields).filter(([, { cell }]) => cell?.of === of && cell.at === 1);

/** What each question is called, in the order of its pages: '1', '2', and of rows '3a' and '3b'. */
export function numberQuestions(declaration: Declaration): Numbers {
  const asked = pagesOf(declaration)
    .flatMap(({ ask }) => ask)
    .filter((field) => !declaration.fields[field]?.cell);
  return new Map(
    asked.flatMap((field, index): [string, string][] => [
      [field, String(index + 1)],
      ...columnsOf(declaration, field).map(([cell], at): [string, string] => [
        cell,
        `${index + 1}${String.fromCodePoint(97 + at)}`,
      ]),
    ]),
  );
}

function optionsOf({ type, of }: Question, language: Language): readonly string[] {
  if (type === 'yes-no') return (['yes', 'no'] as const).map((code) => (of?.[code] ?? yesNoWords[code])[language]);
  return Object.values(of ?? {}).map((label) => label[language]);
}

function presentRows(
  declaration: Declaration,
  of: string,
  numbers: Numbers,
  language: Language,
): PrintedRows | undefined {
  const question = declaration.fields[of];
  if (question?.type !== 'rows') return undefined;
  const printed = printedRows(question);
  return {
    headings: printed.map((at) => headingOf(question, at)[language]),
    columns: columnsOf(declaration, of).map(([cell]) => presentQuestion(declaration, cell, numbers, language)),
    most: printed.length < slotsOf(question).length ? slotsOf(question).length : undefined,
  };
}

function presentQuestion(
  declaration: Declaration,
  field: string,
  numbers: Numbers,
  language: Language,
): PrintedQuestion {
  const question = declaration.fields[field];
  if (!question) throw new Error('A page asks a field that the declaration does not have.');
  return {
    ...{ field, number: numbers.get(field) ?? '', kind: question.type },
    label: (question.cell?.label ?? question.label)[language],
    hint: question.hint?.[language],
    isOptional: question.optional === true,
    only: sayOnly(declaration, field, numbers, language),
    options: optionsOf(question, language),
    most: question.most ?? 1,
    rows: presentRows(declaration, field, numbers, language),
  };
}

/** Where the questions of one page stand together, below its title. */
function presentParts(declaration: Declaration, numbers: Numbers, language: Language): readonly PrintedPart[] {
  return pagesOf(declaration).flatMap(({ title, ask, row }) => {
    const questions = ask
      .filter((field) => !declaration.fields[field]?.cell)
      .map((field) => presentQuestion(declaration, field, numbers, language));
    return questions.length === 0 ? [] : [{ title: row ? undefined : title?.[language], questions }];
  });
}

/** The form of a service, from nothing but its declaration and who the place is. Pure. */
export function presentForm(
  { declaration, version }: Compiled,
  { look }: Pick<Place, 'look'>,
  language: Language,
): PrintedForm {
  const numbers = numberQuestions(declaration);
  const office = look?.brand.privacy;
  const sealed = Object.entries(foldFields(declaration)).filter(
    ([field, { mark }]) => numbers.has(field) && isSealed(mark),
  );
  return {
    title: declaration.title[language],
    summary: declaration.summary[language],
    code: formCodeOf(declaration.service, version),
    parts: presentParts(declaration, numbers, language),
    promise: declaration.case.clock.told[language],
    hasFee: declaration.fee !== undefined,
    law: declaration.purpose.law,
    privacy: sealed.map(([field, { need, keep }]) => ({
      what: numbers.get(field) ?? '',
      need: typeof need === 'string' ? need : need[language],
      keep: presentKeep(keep, language),
    })),
    ask: office && fill(printWords.ask[language], { title: office.title[language], contact: office.contact }),
    sendTo: look?.brand.contact[language] ?? [],
  };
}
