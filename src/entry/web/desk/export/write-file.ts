import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import type { ExportRow } from '../../../../work/cases/index.js';

/** A value as one cell: an address on one line, a list with semicolons between. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plain).join('; ');
  return typeof value === 'object' ? Object.values(value).map(plain).filter(Boolean).join(', ') : String(value);
}

const takenOf = ({ values }: ExportRow, field: string): unknown => {
  const value = values.get(field);
  return value === undefined ? null : reveal(value);
};

const headOf = ({ case: one }: ExportRow) => ({ reference: one.reference, opened: one.openedAt.toISOString() });

/** As CSV, in which no cell is a formula; the last column has the fields that their person contests: 'name: contested'. */
export async function* writeExportCsv(
  fields: readonly string[],
  parts: AsyncIterable<readonly ExportRow[]>,
): AsyncGenerator<string> {
  yield writeCsv(['reference', 'opened', ...fields, 'contests']);
  for await (const rows of parts) {
    const lines = rows.map((row) => {
      const { reference, opened } = headOf(row);
      const contests = [...row.contests].map(([field, state]) => `${field}: ${state}`).join('; ');
      return writeCsv([reference, opened, ...fields.map((field) => plain(takenOf(row, field))), contests]);
    });
    if (lines.length > 0) yield lines.join('');
  }
}

/** As one JSON object a line; `contests` has the fields that their person contests: { name: 'contested' }. */
export async function* writeExportJson(
  fields: readonly string[],
  parts: AsyncIterable<readonly ExportRow[]>,
): AsyncGenerator<string> {
  for await (const rows of parts) {
    const lines = rows.map((row) => {
      const answers = Object.fromEntries(fields.map((field) => [field, takenOf(row, field)]));
      return `${JSON.stringify({ ...headOf(row), answers, contests: Object.fromEntries(row.contests) })}\n`;
    });
    if (lines.length > 0) yield lines.join('');
  }
}
