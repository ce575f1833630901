import { type CelInput, type CelList, isCelList } from '@bufbuild/cel';
import { readDecimal, writeDecimal } from './decimal.js';
import { isDate } from './local-date.js';
import type { ExpressionType } from './type.js';

/** Longer texts and lists than the kinds take are none to an expression: this bounds what a run costs. */
const longestText = 10_000;
const longestList = 1000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;

function readNumber(value: unknown): bigint | undefined {
  return typeof value === 'string' || typeof value === 'number' ? readDecimal(String(value)) : undefined;
}

function toRunList(of: ExpressionType, value: unknown): CelInput | undefined {
  if (!Array.isArray(value) || value.length > longestList) return undefined;
  const items = value.map((item) => toRunValue(of, item));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** An answer or fact as the evaluator takes it; undefined when it is not one of the type, which then counts as unanswered. */
export function toRunValue(type: ExpressionType, value: unknown): CelInput | undefined {
  switch (type.is) {
    case 'number':
      return readNumber(value);
    case 'money':
      return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined;
    case 'list':
      return toRunList(type.of, value);
    case 'date':
      return isText(value) && isDate(value) ? value : undefined;
    case 'text':
    case 'choice':
      return isText(value) ? value : undefined;
    case 'address':
    case 'files':
    case 'duration':
    case 'details':
      return undefined; // only answered(…) may be asked of them
  }
}

const toList = (list: CelList): readonly unknown[] => [...list];

/** What a run gave, as answers of the type are held: a number as decimal text, money as whole pence. */
export function fromRunValue(type: ExpressionType, value: unknown): unknown {
  if (type.is === 'number') return typeof value === 'bigint' ? writeDecimal(value) : undefined;
  if (type.is === 'money') {
    const pence = typeof value === 'bigint' ? Number(value) : undefined;
    return Number.isSafeInteger(pence) ? pence : undefined;
  }
  return isCelList(value) ? toList(value) : value;
}
