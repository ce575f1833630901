import type { ImportMap } from './map.js';
import type { Header } from './read-header.js';
import type { FileRow } from './read-rows.js';
import type { TimeReader } from './read-time.js';
import type { Reject } from './reject-file.js';
import { type Request, toRequest } from './to-request.js';

/** Rows of one transaction: enough to share its costs, few enough that memory and a lost batch stay small. */
const partSize = 400;

/** How the rows of one file are read. */
export interface Reading {
  readonly map: ImportMap;
  readonly header: Header;
  readonly readTime: TimeReader;
  readonly now: Date;
}

/** Some hundred rows, those that can be asked for and those that cannot. */
export interface Part {
  readonly requests: readonly Request[];
  readonly refused: readonly Reject[];
  /** The file broke off in it. */
  readonly isBroken: boolean;
}

/** The row as a request, or as a line of the reject file. */
function readRow(row: FileRow, { map, header, readTime, now }: Reading): { request: Request } | { reject: Reject } {
  const cell = (column: string): string => row.cells[header.positions.get(column) ?? -1] ?? '';
  const id = cell(map.columns.id).slice(0, 80);
  if (row.fault) return { reject: { line: row.line, id: '', reason: row.fault } };
  if (row.cells.length !== header.width) return { reject: { line: row.line, id, reason: 'columns-differ' } };
  const request = toRequest(map, { line: row.line, cell }, readTime, now);
  return request.ok ? { request: request.value } : { reject: { line: row.line, id, reason: request.refused } };
}

/** The rows of a file in parts, in order; never more than one part is held. */
export async function* toParts(rows: AsyncGenerator<FileRow>, reading: Reading): AsyncGenerator<Part> {
  let requests: Request[] = [];
  let refused: Reject[] = [];
  for await (const row of rows) {
    const read = readRow(row, reading);
    if ('request' in read) requests.push(read.request);
    else refused.push(read.reject);
    const isBroken = row.fault !== undefined;
    if (isBroken || requests.length + refused.length >= partSize) {
      yield { requests, refused, isBroken };
      requests = [];
      refused = [];
    }
  }
  if (requests.length + refused.length > 0) yield { requests, refused, isBroken: false };
}
