import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'visit:';

/** How visits follow from the record: as the last entry of each says. */
export const visitsRebuilt: Rebuilder = {
  table: 'field.visit',
  streams,
  key: ['id'],
  columns: ['case_id', 'officer_id', 'team', 'day', 'position', 'from_time', 'to_time', 'state', 'version'],
  rebuild(entries) {
    const last = entries.at(-1);
    return last ? [{ ...last.data, id: last.stream.slice(streams.length), version: entries.length }] : [];
  },
};
