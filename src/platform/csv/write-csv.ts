/** A value that a CSV cell may hold. */
export type CsvValue = string | number | boolean | null;

const needsQuotes = /[",\r\n]/;
/** A cell that a spreadsheet would run as a formula (OWASP, CSV injection): such text is written behind an apostrophe. */
const looksLikeFormula = /^[=+\-@\t\r]/;

function writeCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = looksLikeFormula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of CSV (RFC 4180), with its line end. */
export function writeCsv(cells: readonly CsvValue[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}
