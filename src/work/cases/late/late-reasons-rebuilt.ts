import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'case:';

/** Why cases were late, as it was said last. */
export const lateReasonsRebuilt: Rebuilder = {
  table: 'cases.late_reason',
  streams,
  key: ['case_id'],
  columns: ['code', 'note_id', 'explained_at', 'explained_by'],
  rebuild(entries) {
    const last = entries.findLast(({ kind }) => kind === 'case.late-explained');
    if (!last) return [];
    const { code, note } = last.data;
    const said = { code, note_id: note, explained_at: last.occurredAt.toISOString(), explained_by: last.actor };
    return [{ case_id: last.stream.slice(streams.length), ...said }];
  },
};
