import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';

const streams = 'mandate:';

function follow(row: RebuiltRow, { kind, data }: RecordedEntry): RebuiltRow {
  if (kind === 'mandate.hidden') return { ...row, hidden: data.hidden };
  const delegate = typeof data.delegate_id === 'string' ? { delegate_id: data.delegate_id } : {};
  return { ...row, ...delegate, state: kind.slice(streams.length) };
}

/** How mandates follow from the record; the hash of an offered one's code does not. */
export const mandatesRebuilt: Rebuilder = {
  table: 'people.mandate',
  streams,
  key: ['id'],
  columns: [
    ...['person_id', 'delegate_id', 'capacity', 'services', 'may', 'hidden', 'since', 'until'],
    ...['state', 'subject_id', 'version'],
  ],
  rebuild(entries) {
    const [first, ...rest] = entries;
    if (!first) return [];
    const { envelopes: _sealed, ...given } = first.data;
    const id = first.stream.slice(streams.length);
    const offered: RebuiltRow = { id, ...given, delegate_id: null, hidden: [], state: 'offered' };
    return [{ ...rest.reduce(follow, offered), version: entries.length }];
  },
};
