import { codeOf, isGroup } from '../../../../work/services/index.js';
import type { Form } from '../../form.js';
import { type Control, type ControlKind, nameOf, type Read } from './control.js';
import { toWords } from './words-of.js';

const text = (form: Pick<Form, 'written'>, name: string): string | undefined => form.written(name).trim() || undefined;

const listIn = (written: string): readonly string[] => written.split(/[\s,]+/).filter((part) => part !== '');

/** `month` of `missed_on: month`; `ward` alone is a column by its own name. */
function toColumn(line: string): unknown {
  const [field = '', release] = line.split(':').map((part) => part.trim());
  return release ? { [field]: release } : field;
}

const readWords: Read<'words'> = (form, name, { isPlainToo }, now) => {
  const both = { en: form.written(`${name}-en`), cy: form.written(`${name}-cy`) };
  return isPlainToo && typeof now === 'string' && both.cy.trim() === '' ? text(form, `${name}-en`) : toWords(both);
};

const readOptions: Read<'options'> = (form, name) => {
  const [codes, en, cy] = [`${name}-code`, `${name}-en`, `${name}-cy`].map((each) => form.writtenAll(each));
  const entries: [string, unknown][] = [];
  for (const [at, english] of (en ?? []).entries()) {
    const said = toWords({ en: english, cy: cy?.[at] ?? '' });
    if (said === undefined) continue;
    const taken = entries.map(([code]) => code);
    const code = codes?.[at]?.trim() || codeOf(english, { otherwise: `option-${at + 1}`, taken });
    entries.push([code, said]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const readKeep: Read<'keep'> = (form, name) => {
  const [count, unit, event] = ['count', 'unit', 'event'].map((part) => form.written(`${name}-${part}`).trim());
  if (!count) return undefined;
  return `${count} ${unit}${count === '1' ? '' : 's'} after ${event}`;
};

const readCondition: Read<'condition'> = (form, name) => {
  const is = text(form, name);
  const [release, why] = [text(form, `${name}-release`), text(form, `${name}-why`)];
  if (!is) return undefined;
  return release || why ? { is, ...(release ? { release } : {}), ...(why ? { why } : {}) } : is;
};

const readNumber: Read<'number'> = (form, name) => {
  const written = text(form, name);
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : written;
};

const readers: { readonly [Kind in ControlKind['as']]: Read<Kind> } = {
  line: (form, name) => text(form, name),
  words: readWords,
  choice: (form, name) => text(form, name),
  boxes: (form, name, { isOneToo }, now) => {
    const ticked = form.writtenAll(name).filter((code) => code !== '');
    if (isOneToo && ticked.length === 1 && !Array.isArray(now)) return ticked[0];
    return ticked.length > 0 || now !== undefined ? ticked : undefined;
  },
  codes: (form, name) => {
    const list = listIn(form.written(name));
    return list.length > 0 ? list : undefined;
  },
  tick: (form, name) => (form.has(name) ? true : undefined),
  number: readNumber,
  keep: readKeep,
  options: readOptions,
  columns: (form, name) => {
    const lines = form
      .written(name)
      .split('\n')
      .map((line) => line.trim());
    const columns = lines.filter((line) => line !== '').map(toColumn);
    return columns.length > 0 ? columns : undefined;
  },
  condition: readCondition,
};

/** What was filled in for one control, as the declaration is to have it. */
export function readControl(
  form: Pick<Form, 'written' | 'writtenAll' | 'has'>,
  control: Control,
  now: unknown,
): unknown {
  const read = readers[control.as] as Read<ControlKind['as']>;
  return read(form, nameOf(control), control, now);
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
const isWords = (value: unknown): boolean =>
  isGroup(value) &&
  Object.entries(value).every(([key, part]) => ['en', 'cy'].includes(key) && typeof part === 'string');
const isOneOf = (of: readonly (readonly [string, unknown])[], value: unknown): boolean =>
  of.some(([code]) => code === value);
const isColumn = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isGroup(value) && Object.keys(value).length === 1 && typeof Object.values(value)[0] === 'string');
const keepShape = /^\d+ (day|month|year)s? after (closed|opened)$/;

/** Whether a control can show a value whole, so that nothing is lost when its form is sent. */
export function canShow(control: Control, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (control.as) {
    case 'line':
      return typeof value === 'string' && !value.includes('\n');
    case 'words':
      return isWords(value) || (control.isPlainToo === true && typeof value === 'string');
    case 'choice':
      return isOneOf(control.of, value);
    case 'boxes':
      return (
        (isTexts(value) && value.every((each) => isOneOf(control.of, each))) ||
        (control.isOneToo === true && isOneOf(control.of, value))
      );
    case 'codes':
      return isTexts(value);
    case 'tick':
      return value === true;
    case 'number':
      return typeof value === 'number' || (typeof value === 'string' && !value.includes('\n'));
    case 'keep':
      return typeof value === 'string' && keepShape.test(value);
    case 'options':
      return isGroup(value) && Object.values(value).every(isWords);
    case 'columns':
      return Array.isArray(value) && value.every(isColumn);
    case 'condition':
      return (
        typeof value === 'string' || (isGroup(value) && Object.values(value).every((part) => typeof part === 'string'))
      );
  }
}
