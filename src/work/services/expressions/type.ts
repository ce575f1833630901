import type { Kind } from '../kind.js';

/** What an expression is, or reads. A choice knows its codes, so that a comparison with an unknown one is refused. */
export type ExpressionType =
  | {
      readonly is: 'text' | 'number' | 'money' | 'date' | 'yes-no' | 'address' | 'files' | 'duration' | 'details';
    }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'list'; readonly of: ExpressionType };

const said = {
  text: 'text',
  number: 'a number',
  money: 'money',
  date: 'a date',
  'yes-no': 'yes or no',
  address: 'an address',
  files: 'files',
  duration: 'a length of time',
  details: 'several details',
  choice: 'a choice',
} as const;

export function sayType(type: ExpressionType): string {
  return type.is === 'list' ? `a list (each ${sayType(type.of)})` : said[type.is];
}

/** Whether values of both may be compared, one another's alternatives, or stand in one list. */
export function isSameType(one: ExpressionType, other: ExpressionType): boolean {
  if (one.is === 'list') return other.is === 'list' && isSameType(one.of, other.of);
  return one.is === other.is;
}

const ofKind = {
  text: 'text',
  'long-text': 'text',
  number: 'number',
  money: 'money',
  date: 'date',
  'yes-no': 'yes-no',
  choice: 'choice',
  choices: 'list',
  email: 'text',
  phone: 'text',
  postcode: 'text',
  address: 'address',
  name: 'text',
  location: 'text',
  declaration: 'yes-no',
  rows: 'list',
  'date-range': 'details',
  'bank-details': 'details',
  company: 'details',
  vehicle: 'text',
  photo: 'files',
  document: 'files',
  'time-slot': 'text',
} as const satisfies Record<Kind, ExpressionType['is']>;

/** The type of a field's answer; `options` are the codes of a choice. */
export function typeOfKind(kind: Kind, options: readonly string[]): ExpressionType {
  const is = ofKind[kind];
  if (is === 'choice') return { is, of: options };
  if (is === 'list') return { is, of: { is: 'choice', of: options } };
  return { is };
}
