import type { ExplainedColumn } from '../../../insight/opendata/index.js';
import { formatMonth, formatNumber, type Language, type Words } from '../../../platform/language/index.js';
import { sayChannel } from '../channel-words.js';
import { factWords, openDataWords, releaseWords } from './words.js';

const find = (texts: Readonly<Record<string, Words>>, name: string): Words | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

/** What a column tells: its question, or the fact in words. */
export const sayColumn = ({ from, label }: ExplainedColumn, language: Language): string =>
  (label ?? find(factWords, from))?.[language] ?? from;

/** How exact its values are. */
export const sayRelease = ({ release }: ExplainedColumn, language: Language): string =>
  (release === undefined ? openDataWords.asItIs : find(releaseWords, release))?.[language] ?? release ?? '';

const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A released value as a person reads it; the file has the code itself. */
export function sayValue(column: ExplainedColumn, value: string | number | boolean | null, language: Language): string {
  if (value === null) return openDataWords.empty[language];
  if (typeof value === 'boolean') return openDataWords[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return column.release === 'year' ? String(value) : formatNumber(value, language);
  if (column.from === 'channel') return sayChannel(value, language);
  if (column.release === 'month' && isMonth.test(value)) return formatMonth(value, language);
  return (column.codes && find(column.codes, value))?.[language] ?? value;
}
