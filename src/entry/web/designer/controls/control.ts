import type { Language, Words } from '../../../../platform/language/index.js';
import type { Form } from '../../form.js';

/** A code that may be chosen, and what it is called. */
export type Option = readonly [code: string, says: Words];

export type ControlKind =
  | { readonly as: 'line'; readonly isCode?: boolean }
  | { readonly as: 'words'; readonly isLong?: boolean; readonly isPlainToo?: boolean }
  | { readonly as: 'choice'; readonly of: readonly Option[] }
  | { readonly as: 'boxes'; readonly of: readonly Option[]; readonly isOneToo?: boolean }
  | { readonly as: 'codes' }
  | { readonly as: 'tick' }
  | { readonly as: 'number' }
  | { readonly as: 'keep' }
  | { readonly as: 'options' }
  | { readonly as: 'columns' }
  | { readonly as: 'condition' }
  /** Texts in both languages, in order and without codes. */
  | { readonly as: 'texts' }
  /** Lengths of time, with commas between them. */
  | { readonly as: 'times' }
  /** Codes, or several together, one a line. */
  | { readonly as: 'together' }
  /** Yes or no, or yes in words of its own. */
  | { readonly as: 'own-words'; readonly of: readonly Option[] }
  | { readonly as: 'cost' };

/** One thing that a form asks about a part of a declaration. */
export type Control = ControlKind & {
  /** The way from the part to what it is about: ['label'], ['protect', 'by']. */
  readonly key: readonly string[];
  readonly label: Words;
  readonly hint?: Words;
  /** What it is folded away under, beside others of the same, until it is used. */
  readonly under?: Words;
};

export const nameOf = ({ key }: Pick<Control, 'key'>): string => key.join('.');

/** What a control is given to show. */
export interface Shown<Kind extends ControlKind['as'] = ControlKind['as']> {
  readonly control: Extract<Control, { as: Kind }>;
  readonly name: string;
  /** Unlike its name it is there once a page. */
  readonly id: string;
  readonly value: unknown;
  readonly language: Language;
}

/** How a control reads what was filled in: the value that the part is to have, undefined for none. */
export type Read<Kind extends ControlKind['as']> = (
  form: Pick<Form, 'written' | 'writtenAll' | 'has'>,
  name: string,
  control: Extract<Control, { as: Kind }>,
  /** What it is now, where that decides how the same is written. */
  now: unknown,
) => unknown;
