import { isGroup } from '../../../../work/services/index.js';
import type { Control, ControlKind } from './control.js';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
const isWords = (value: unknown): boolean =>
  isGroup(value) &&
  Object.entries(value).every(([key, part]) => ['en', 'cy'].includes(key) && typeof part === 'string');
const isColumn = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isGroup(value) &&
    [1, 3].includes(Object.keys(value).length) &&
    Object.values(value).every((part) => typeof part === 'string'));
const keepShape = /^\d+ (day|month|year)s? after (closed|opened)$/;

const isLine = (value: unknown): boolean => typeof value === 'string' && !value.includes('\n');
const isOwnWords = (value: unknown): boolean =>
  typeof value === 'boolean' || (isGroup(value) && Object.values(value).every(isWords));

const shows: {
  readonly [Kind in ControlKind['as']]: (value: unknown, control: Extract<Control, { as: Kind }>) => boolean;
} = {
  line: isLine,
  words: (value, { isPlainToo }) => isWords(value) || (isPlainToo === true && typeof value === 'string'),
  choice: isLine,
  boxes: (value, { isOneToo }) => isTexts(value) || (isOneToo === true && typeof value === 'string'),
  codes: (value) => isTexts(value) && value.every((each) => !/[\s,]/.test(each)),
  tick: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' || isLine(value),
  keep: (value) => typeof value === 'string' && keepShape.test(value),
  options: (value) => isGroup(value) && Object.values(value).every(isWords),
  columns: (value) => Array.isArray(value) && value.every(isColumn),
  condition: (value) => isLine(value) || (isGroup(value) && Object.values(value).every(isLine)),
  texts: (value) => Array.isArray(value) && value.every(isWords),
  times: isTexts,
  together: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string' || isTexts(each)),
  'own-words': isOwnWords,
  cost: isLine,
};

/** Whether a control can show a value whole, so that nothing is lost when its form is sent. */
export function canShow(control: Control, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const can = shows[control.as] as (value: unknown, control: Control) => boolean;
  return can(value, control);
}
