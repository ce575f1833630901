import type { Words } from '../../../platform/language/index.js';
import type { BulkColumn } from '../../services/index.js';

const alike = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'");
const saysYes: readonly string[] = ['yes', 'y', 'true', '1', 'ie', 'oes', 'ydw', 'do'];
const saysNo: readonly string[] = ['no', 'n', 'false', '0', 'na', 'nage', 'nac oes', 'nac ydw', 'naddo'];

/** The code of an option that is written by its code or by its words in either language; what was written where it is none. */
function codeOf(cell: string, of: Readonly<Record<string, Words>> | undefined): string {
  const options = Object.entries(of ?? {});
  const found = options.find(([code, words]) => [code, words.en, words.cy].some((one) => alike(one) === alike(cell)));
  return found?.[0] ?? cell.trim();
}

function yesOrNo(cell: string, of: Readonly<Record<string, Words>> | undefined): string {
  const worded = codeOf(cell, of);
  if (worded === 'yes' || worded === 'no') return worded;
  return saysYes.includes(alike(cell)) ? 'yes' : saysNo.includes(alike(cell)) ? 'no' : cell.trim();
}

/** A day as its three boxes: written as 2026-11-30 or 30/11/2026. What is no day stands in its first box, to be refused by the kind. */
function boxesOf(cell: string): Readonly<Record<string, readonly string[]>> {
  const [, y, m, d] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(cell) ?? [];
  const [, day, month, year] = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/.exec(cell) ?? [];
  if (cell.trim() === '') return {};
  const boxes = [d ?? day ?? cell, m ?? month ?? '', y ?? year ?? ''];
  return { day: [boxes[0] ?? ''], month: [boxes[1] ?? ''], year: [boxes[2] ?? ''] };
}

function valuesOf(
  { question, field, part }: BulkColumn,
  cell: string,
): readonly (readonly [string, readonly string[]])[] {
  const name = part === '' ? field : `${field}-${part}`;
  const { type, of } = question;
  if (cell.trim() === '') return [[name, []]];
  if (type === 'date') return Object.entries(boxesOf(cell)).map(([box, values]) => [`${field}-${box}`, values]);
  if (type === 'choice') return [[name, [codeOf(cell, of)]]];
  if (type === 'choices') return [[name, cell.split('|').map((one) => codeOf(one, of))]];
  if (type === 'yes-no' || type === 'declaration') return [[name, [yesOrNo(cell, of)]]];
  return [[name, [cell]]];
}

/** What a browser would post of a row: what was typed under each name of the service's forms. */
export function typeRow(
  columns: readonly BulkColumn[],
  cells: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(columns.flatMap((column, at) => valuesOf(column, cells[at] ?? '')));
}
