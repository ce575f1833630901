import type { Rebuilder, RebuiltRow } from '../../record/index.js';

const streams = 'emergency:';

/** How emergencies and their reviews follow from the record. */
export const emergenciesRebuilt: Rebuilder = {
  table: 'assurance.emergency',
  streams,
  key: ['id'],
  columns: [
    ...['case_id', 'person_id', 'reason', 'subject_id', 'opened_at', 'until', 'review_by'],
    ...['verdict', 'reviewed_by', 'reviewed_at', 'version'],
  ],
  rebuild(entries) {
    const [first, review] = entries;
    if (!first) return [];
    const { envelopes: _sealed, ...given } = first.data;
    const id = first.stream.slice(streams.length);
    const opened: RebuiltRow = { id, ...given, verdict: null, reviewed_by: null, reviewed_at: null };
    return [{ ...opened, ...review?.data, version: entries.length }];
  },
};
