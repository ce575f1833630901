import type { Rebuilder } from '../../../record/index.js';

const streams = 'body:';

/** How bodies follow from the record; who acts for them does as every mandate. */
export const bodiesRebuilt: Rebuilder = {
  table: 'people.body',
  streams,
  key: ['person_id'],
  columns: ['kind', 'subject_id', 'opened_at', 'closed_at', 'renamed_at', 'version'],
  rebuild(entries) {
    const [first] = entries;
    if (!first) return [];
    const { kind, subject_id, opened_at } = first.data;
    const closed = entries.find((entry) => entry.kind === 'body.closed')?.data.closed_at ?? null;
    const renamed_at = entries.findLast((entry) => entry.kind === 'body.renamed')?.data.renamed_at ?? null;
    const person_id = first.stream.slice(streams.length);
    return [{ person_id, kind, subject_id, opened_at, closed_at: closed, renamed_at, version: entries.length }];
  },
};
