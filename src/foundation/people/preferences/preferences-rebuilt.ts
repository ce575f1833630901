import type { Rebuilder } from '../../record/index.js';

const streams = 'person:';

/** How it follows from the record where preferences lie: what was said last counts. */
export const preferencesRebuilt: Rebuilder = {
  table: 'people.preference',
  streams,
  key: ['person_id'],
  columns: ['subject_id', 'set_at'],
  rebuild(entries) {
    const last = entries.findLast(({ kind }) => kind === 'person.preferences-set');
    if (!last) return [];
    const { subject_id, set_at } = last.data;
    return [{ person_id: last.stream.slice(streams.length), subject_id, set_at }];
  },
};
