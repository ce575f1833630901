import type { RebuiltRow, RecordedEntry, TextOf } from '../../record/index.js';

/** Whose stream an entry is on. */
export const idOf = ({ stream }: RecordedEntry): string => stream.slice(stream.indexOf(':') + 1);

export const bodyOf = (textOf: TextOf, text: unknown): string | null | undefined =>
  typeof text === 'string' ? textOf(text) : null;

/** Rows of a stream, which has an id as soon as it has an entry. */
export const entriesOfStream = (
  [first]: readonly RecordedEntry[],
  rows: (id: string) => readonly RebuiltRow[],
): readonly RebuiltRow[] => (first ? rows(idOf(first)) : []);
