import type { Schema } from '../../../platform/database/schema.js';
import type { RecordedEntry } from '../entry.js';
import type { TextReference } from '../text-reference.js';

/** A row as the record says that it should be: column to JSON value (moments as ISO text, bytes as '\\x…', jsonb as it is). */
export type RebuiltRow = Readonly<Record<string, unknown>>;

/** The body of a kept text that these entries name: null once removed, undefined when there never was one. */
export type TextOf = (text: TextReference | string) => string | null | undefined;

/** How one table's rows follow from the record. Each row follows from one stream; place_id is understood. */
export interface Rebuilder {
  readonly table: keyof Schema & string;
  /** What the names of the streams begin with, for example 'case:'. */
  readonly streams: string;
  /** The columns of the primary key but place_id. */
  readonly key: readonly string[];
  /** The columns that the record explains, besides the key; a column left out is not compared. */
  readonly columns: readonly string[];
  /** The rows that one stream's entries, oldest first, amount to. Every row has every column of `key` and `columns`. */
  rebuild(entries: readonly RecordedEntry[], textOf: TextOf): readonly RebuiltRow[];
}
