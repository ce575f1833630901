import { writeCsv } from '../../../platform/csv/write-csv.js';
import type { Language } from '../../../platform/language/index.js';
import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { RowResult } from '../../../work/journeys/index.js';
import { resultWords } from './words.js';

interface Sent {
  readonly header: readonly string[];
  readonly rows: Opened<readonly (readonly string[])[]>;
  readonly results: readonly RowResult[];
}

/** What became of a row, in one cell. */
const sayResult = ({ state, faults }: RowResult, language: Language): string =>
  [
    resultWords[state][language],
    ...faults.map(({ column, say }) => (column ? `${column}: ${say[language]}` : say[language])),
  ].join('. ');

/** A member's own file with two more columns; no cell of it is a formula. Mended, it can be sent again as it is. */
export function writeResults({ header, rows, results }: Sent, language: Language): string {
  const lines = reveal(rows).map((cells, at) => {
    const result = results[at];
    const whole = [...cells.slice(0, header.length), ...Array(Math.max(0, header.length - cells.length)).fill('')];
    return writeCsv([...whole, result ? sayResult(result, language) : '', result?.reference ?? '']);
  });
  return `\ufeff${writeCsv([...header, 'result', 'reference'])}${lines.join('')}`;
}
