import { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/** One record of a CSV file: its cells by position, or why it cannot be read. */
export interface FileRow {
  /** The line on which it begins, the header being on line 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: 'quote-not-closed' | 'row-too-long';
}

/** Longer records are taken for a quotation mark that was never closed. */
const longestRow = 1_000_000;

const countEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly records: number };
}

async function* decode(file: Readable, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding); // drops the byte order mark; what it cannot read becomes U+FFFD
  for await (const chunk of file) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/**
 * Reads a CSV file row by row, header included, never holding more than a few: with or without byte order mark, either
 * line ending, line breaks inside quotes. A record whose quotes never close ends the reading as one faulty row.
 */
export async function* readRows(
  file: Readable,
  how: { readonly delimiter: string; readonly encoding: string },
): AsyncGenerator<FileRow> {
  let fault: FileRow['fault'];
  let whole = Number.POSITIVE_INFINITY;
  const parser = parse({
    delimiter: how.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    raw: true,
    max_record_size: longestRow,
    skip_records_with_error: true,
    on_skip: (error) => {
      fault ??= error?.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'quote-not-closed';
      whole = Math.min(whole, parser.info.records); // what the parser makes of the rest is not to be believed
      return undefined;
    },
  });
  const source = Readable.from(decode(file, how.encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let lines = 0;
  for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
    if (info.records > whole) break;
    const leading = countEnds(/^[\r\n]*/.exec(raw)?.[0] ?? '');
    yield { line: lines + leading + 1, cells: record.map((cell) => cell.trim()) };
    lines += countEnds(raw);
  }
  source.destroy();
  if (fault) yield { line: lines + 1, cells: [], fault };
}
