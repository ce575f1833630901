import { CsvError, parse } from 'csv-parse/sync';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type BulkColumn, bulkColumns, type Declaration } from '../../services/index.js';
import { mostBytes, mostRows, type Table } from './bulk.js';
import { type DecodedText, decodeText } from './decode-text.js';

type TableRefusal =
  | 'empty'
  | 'too-long'
  | 'spreadsheet'
  | 'encoding'
  | 'not-csv'
  | 'header'
  | 'no-rows'
  | 'too-many-rows';

export type ReadTable =
  | { readonly ok: true; readonly table: Sealed<Table>; readonly rows: number; readonly isSure: boolean }
  | {
      readonly ok: false;
      readonly why: TableRefusal;
      /** Names of the template that are not there; which columns are none of it, by their place. */
      readonly missing?: readonly string[];
      readonly unknown?: readonly number[];
      /** The line on which it stops being CSV. */
      readonly line?: number;
    };

/** What a page of ours adds to a file that it gives back: let pass, so that the file can be mended and sent again. */
const addedColumns: readonly string[] = ['result', 'reference'];

const startsWith = (bytes: Buffer, ...codes: readonly number[]): boolean =>
  codes.every((code, at) => bytes[at] === code);
const refuse = (why: TableRefusal, more: Omit<Extract<ReadTable, { ok: false }>, 'ok' | 'why'> = {}): ReadTable => ({
  ...{ ok: false, why, ...more },
});

/** Spreadsheets of countries that write a comma in numbers part cells by semicolons; some part them by tabs. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n|\r/, 1);
  const counted = [',', ';', '\t'].map((one) => [one, head.split(one).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** What we put before a cell that a spreadsheet would run is taken off again. */
const plain = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const mostLetters = 20;

/** The first cells that hold a letter beyond plain English, each with its line in the file. */
const listLetters = (rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((cells, at) => cells.filter((cell) => /[^\0-\x7f]/.test(cell)).map((cell) => `${at + 2}: ${cell}`))
    .slice(0, mostLetters)
    .join('\n');

function order(
  columns: readonly BulkColumn[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { as, isSure }: DecodedText,
): ReadTable {
  const names = head.map((name) => name.trim().toLowerCase());
  const known = columns.map(({ name }) => name);
  const missing = known.filter((name) => !names.includes(name));
  const unknown = names.flatMap((name, at) =>
    (known.includes(name) && names.indexOf(name) === at) || addedColumns.includes(name) ? [] : [at + 1],
  );
  if (missing.length > 0 || unknown.length > 0) return refuse('header', { missing, unknown });
  const filled = rows.map((cells) => ({ cells, isRagged: cells.length !== names.length }));
  const at = known.map((name) => names.indexOf(name));
  // A row with more or fewer cells than the header is kept as it is: it is told of among the results.
  const ordered = filled.map(({ cells, isRagged }) =>
    isRagged ? cells : at.map((index) => plain(cells[index] ?? '')),
  );
  const read = isSure && as === 'utf-8' ? {} : { readAs: as, letters: listLetters(ordered) };
  return { ok: true, table: seal({ header: known, rows: ordered, ...read }), rows: rows.length, isSure };
}

function parseText(text: string): readonly (readonly string[])[] | { readonly line: number } {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: false,
      maxRecordSize: mostBytes,
    });
  } catch (fault) {
    if (fault instanceof CsvError) return { line: Number((fault as { lines?: number }).lines ?? 0) };
    throw fault;
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Reads a file of many requests: CSV in UTF-8, UTF-16 or Windows-1252, parted by commas, semicolons or tabs, with the columns of the service's template in any order. */
export function readTable(declaration: Declaration, file: Sealed<Buffer>): ReadTable {
  const bytes = contentOf(file);
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > mostBytes) return refuse('too-long');
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('spreadsheet');
  const columns = bulkColumns(declaration);
  const decoded = decodeText(bytes, (text) => columns.some(({ name }) => text.toLowerCase().includes(name)));
  if (!decoded) return refuse('encoding');
  const { text } = decoded;
  if (text.includes('\0')) return refuse('not-csv', { line: 1 });
  const parsed = parseText(text);
  if ('line' in parsed) return refuse('not-csv', parsed);
  const [head, ...rows] = parsed;
  if (!head || isBlank(head)) return refuse('empty');
  const last = rows.findLastIndex((cells) => !isBlank(cells));
  const kept = rows.slice(0, last + 1);
  if (kept.length === 0) return refuse('no-rows');
  if (kept.length > mostRows) return refuse('too-many-rows');
  return order(columns, head, kept, decoded);
}
