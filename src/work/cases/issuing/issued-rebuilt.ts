import type { Rebuilder, RecordedEntry } from '../../../foundation/record/index.js';

const streams = 'issued:';
const ending = ['ended_as', 'ended_at', 'ended_by', 'ground'] as const;

const endOf = (entries: readonly RecordedEntry[]) => {
  const ended = entries.find(({ data }) => 'ended_as' in data);
  return Object.fromEntries(ending.map((name) => [name, ended?.data[name] ?? null]));
};

/** How what was issued, and how it ended, follow from the record. */
export const issuedRebuilt: Rebuilder = {
  table: 'cases.issued',
  streams,
  key: ['id'],
  columns: [
    ...['number', 'service', 'thing', 'case_id', 'subject_id', 'issued_at', 'issued_by', 'valid_from', 'valid_to'],
    ...['register', 'after_id', 'reminded_on', ...ending, 'version'],
  ],
  rebuild(entries) {
    const [made] = entries;
    if (!made) return [];
    const reminded = entries.findLast(({ kind }) => kind === 'issued.reminded')?.data.reminded_on ?? null;
    return [
      {
        ...{ id: made.stream.slice(streams.length), ...made.data, reminded_on: reminded },
        ...endOf(entries),
        version: entries.length,
      },
    ];
  },
};
