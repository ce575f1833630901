import type { Words } from '../../../platform/language/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Typed } from '../../journeys/index.js';
import { type BulkColumn, callColumns, type Declaration, type Kind } from '../../services/index.js';
import { answerWords } from './words.js';

/** Answers as a program sends them: by field, in the form of each kind. */
export type GivenAnswers = Readonly<Record<string, unknown>>;

/** What is wrong with an answer, by a JSON pointer (RFC 6901) into what was sent, and how to mend it. */
export interface GivenFault {
  readonly pointer: string;
  readonly say: Words;
}

type Boxes = readonly (readonly [box: string, values: readonly string[]])[];
/** What somebody would have typed into a question's boxes; the words of what is wrong where it has another form. */
type Form = (value: unknown, field: string, columns: readonly BulkColumn[]) => Boxes | Words;

const text: Form = (value, field) => (typeof value === 'string' ? [[field, [value]]] : answerWords.text);

const amount: Form = (value, field) => {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return typeof value === 'string' || isNumber ? [[field, [String(value)]]] : answerWords.amount;
};

const yesNo: Form = (value, field) =>
  typeof value === 'boolean' ? [[field, [value ? 'yes' : 'no']]] : answerWords.yesNo;

/** What is not declared is left blank. */
const declared: Form = (value, field) =>
  typeof value === 'boolean' ? [[field, value ? ['yes'] : []]] : answerWords.yesNo;

const codes: Form = (value, field) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? [[field, value]] : answerWords.codes;

const dayForm = /^(\d{4})-(\d\d)-(\d\d)$/;

const day: Form = (value, field) => {
  const [, year = '', month = '', date = ''] = (typeof value === 'string' && dayForm.exec(value)) || [];
  if (year === '') return answerWords.day;
  return [
    [`${field}-day`, [date]],
    [`${field}-month`, [month]],
    [`${field}-year`, [year]],
  ];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const days: Form = (value, field) => {
  const { from, to } = isRecord(value) ? value : {};
  const isDays = [from, to].every((one) => typeof one === 'string' && dayForm.test(one));
  return isDays ? [[field, [`${String(from)}/${String(to)}`]]] : answerWords.days;
};

const parts: Form = (value, field, columns) => {
  const known = columns.filter((column) => column.field === field).map(({ part }) => part);
  const isKnown =
    isRecord(value) && Object.entries(value).every(([part, one]) => known.includes(part) && typeof one === 'string');
  if (!isKnown) return answerWords.parts;
  return Object.entries(value).map(([part, one]) => [`${field}-${part}`, [String(one)]] as const);
};

const file: Form = () => answerWords.file;
const onPages: Form = () => answerWords.notByCall;

/** The form of each kind of answer in JSON. */
const forms = {
  ...{ text, 'long-text': text, name: text, email: text, phone: text, postcode: text, location: text, vehicle: text },
  ...{ choice: text, choices: codes, number: amount, money: amount, date: day, 'date-range': days, 'yes-no': yesNo },
  ...{ declaration: declared, address: parts, company: parts, 'bank-details': parts },
  ...{ photo: file, document: file, rows: onPages, 'time-slot': onPages },
} as const satisfies Record<Kind, Form>;

const isWords = (read: Boxes | Words): read is Words => !Array.isArray(read);

/** The place of a box of a service's forms in what a program sent. */
export function pointerOf(columns: readonly BulkColumn[], box: string): string {
  const column = columns.find(({ name }) => name === box);
  if (!column) return box === '' ? '/answers' : `/answers/${box}`;
  return column.part === '' ? `/answers/${column.field}` : `/answers/${column.field}/${column.part}`;
}

/** What the boxes of a service's forms would hold had somebody filled them in with the answers that a program sends. */
export function readAnswers(
  declaration: Declaration,
  sealed: Sealed<GivenAnswers>,
): { readonly typed: Sealed<Typed> } | { readonly faults: readonly GivenFault[] } {
  const columns = callColumns(declaration);
  const typed = new Map<string, readonly string[]>();
  const faults: GivenFault[] = [];
  for (const [field, value] of Object.entries(contentOf(sealed))) {
    if (value === null) continue;
    const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
    // What is no question of ours is not said back: a name may have been sent as one.
    const isAsked = question && question.calculate === undefined && question.cell === undefined;
    const read = isAsked ? forms[question.type](value, field, columns) : answerWords.notAsked;
    if (isWords(read)) faults.push({ pointer: isAsked ? `/answers/${field}` : '/answers', say: read });
    else for (const [box, values] of read) typed.set(box, values);
  }
  return faults.length > 0 ? { faults } : { typed: seal(typed) };
}
