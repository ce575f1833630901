import type { Rebuilder } from '../../record/index.js';

const streams = 'key:';

/** How the list of shredded keys follows from the record. */
export const shredsRebuilt: Rebuilder = {
  table: 'vault.shred',
  streams,
  key: ['number'],
  columns: ['key_id', 'subject_id', 'reason', 'shredded_at'],
  rebuild: ([entry]) =>
    entry
      ? [
          {
            number: entry.data.number,
            key_id: entry.stream.slice(streams.length),
            subject_id: entry.data.subject_id,
            reason: entry.data.reason,
            shredded_at: entry.data.shredded_at,
          },
        ]
      : [],
};
