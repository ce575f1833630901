import type { Id, PersonId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import type { Encoding } from './decode-text.js';

export type BulkId = Id<'bulk'>;

/** As many rows as one file has at most, and as long as it is. */
export const mostRows = 500;
export const mostBytes = 1024 * 1024;
/** So long a file, its results and what is known of its rows are kept. */
export const keptDays = 28;

/** What the file says: the columns of its template in their order, then row by row. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In which encoding it was read, where that is not UTF-8 or was not certain. */
  readonly readAs?: Encoding;
  /** Its first cells with letters that another encoding would have read otherwise, a line each. */
  readonly letters?: string;
}

interface RowFault {
  /** The column that is wrong; '' where it is the row. */
  readonly column: string;
  readonly say: Words;
}

/**
 * What became of one row. `skipped`: it was taken before; `stopped`: nothing of it was judged, since nobody may send it any
 * more; `waiting`: a fault of ours stopped it, and it is tried again; `failed`: each time.
 */
export interface RowResult {
  /** As a spreadsheet counts it: the header is 1. */
  readonly line: number;
  readonly state: 'taken' | 'wrong' | 'skipped' | 'stopped' | 'waiting' | 'failed';
  readonly reference?: string;
  readonly faults: readonly RowFault[];
  /** How often a fault of ours stopped it. */
  readonly tries?: number;
}

/** Many requests of a body, sent in one file. */
export interface Bulk {
  readonly id: BulkId;
  readonly body: PersonId;
  readonly person: PersonId;
  readonly service: string;
  readonly serviceVersion: number;
  readonly fileMark: Buffer;
  /** `checking`: whoever sent it looks at its letters first. */
  readonly state: 'checking' | 'running' | 'done';
  readonly inAll: number;
  readonly done: number;
  readonly taken: number;
  readonly wrong: number;
  readonly skipped: number;
  readonly subject: SubjectId;
  readonly key: SubjectKeyId;
  readonly sealed: Buffer;
  readonly revision: number;
  readonly askedAt: Date;
  readonly doneAt: Date | undefined;
  readonly expiresAt: Date;
}
