import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import type { Case, ExportRow } from '../../../../work/cases/index.js';
import { file, type PageReply, type PageRequest } from '../../page.js';
import { queueExportWords } from './queue-words.js';

/** A column of a file of cases. */
export interface FileColumn {
  /** Of the case 'state', of its answers 'answers.container': the place of its value in JSON. */
  readonly name: string;
  /** What heads it in a sheet, in the language of whoever takes the file. */
  readonly heading: string;
  /** The answer that was opened for it; undefined where its value is unsealed. */
  readonly opened?: string;
  /** As a program reads it: codes, and times by ISO 8601. Not asked of what was opened. */
  value(one: Case): unknown;
  /** As a person reads that value in a sheet. */
  cell(one: Case, value: unknown): string;
}

function givenIn({ opened, value }: FileColumn, { case: one, values }: ExportRow): unknown {
  if (opened === undefined) return value(one);
  const given = values.get(opened);
  return given && reveal(given);
}

type Parts = AsyncIterable<readonly ExportRow[]>;

/** As CSV in UTF-8, in which no cell is a formula; the last column has the answers that their person contests: 'name: contested'. */
async function* writeCasesCsv(columns: readonly FileColumn[], contests: string, parts: Parts): AsyncGenerator<string> {
  yield `\ufeff${writeCsv([...columns.map(({ heading }) => heading), contests])}`; // the mark tells a spreadsheet that it is UTF-8
  for await (const rows of parts)
    yield rows
      .map((row) => {
        const marks = [...row.contests].map(([field, state]) => `${field}: ${state}`).join('; ');
        return writeCsv([...columns.map((column) => column.cell(row.case, givenIn(column, row))), marks]);
      })
      .join('');
}

function toObject(columns: readonly FileColumn[], row: ExportRow): Readonly<Record<string, unknown>> {
  const own: Record<string, unknown> = {};
  const answers: Record<string, unknown> = {};
  for (const column of columns) {
    const [first = '', field] = column.name.split('.');
    const value = givenIn(column, row) ?? null;
    if (field === undefined) own[first] = value;
    else answers[field] = value;
  }
  return { ...own, answers, contests: Object.fromEntries(row.contests) };
}

/** As one JSON document, a case a line (docs/how-to/take-a-list-as-a-file.md): one that was cut off is no JSON, so that nobody takes it for the whole. */
async function* writeCasesJson(
  columns: readonly FileColumn[],
  head: Readonly<Record<string, unknown>>,
  parts: Parts,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: 'guildhall-cases/1', ...head }).slice(0, -1)},"cases":[`;
  let isFirst = true;
  for await (const rows of parts)
    for (const row of rows) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(toObject(columns, row))}`;
      isFirst = false;
    }
  yield '\n]}\n';
}

/** The file in the form that was asked for, made as it is taken. `about` heads the JSON. */
export function fileOfCases(
  { house, place, language, form }: PageRequest,
  columns: readonly FileColumn[],
  about: Readonly<Record<string, string | null>>,
  rows: Parts,
): PageReply {
  const head = { place: place.slug, ...about, made: house.clock.now().toISOString() };
  const isJson = form.code('form') === 'json';
  const type = isJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8';
  const written = isJson
    ? writeCasesJson(columns, head, rows)
    : writeCasesCsv(columns, queueExportWords.contests[language], rows);
  return file(type, written, `${place.slug}-cases.${isJson ? 'json' : 'csv'}`);
}
