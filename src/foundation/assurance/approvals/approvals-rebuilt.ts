import type { Rebuilder, RebuiltRow } from '../../record/index.js';

const streams = 'approval:';

/** How requests for a second person, and their answers, follow from the record. */
export const approvalsRebuilt: Rebuilder = {
  table: 'assurance.approval',
  streams,
  key: ['id'],
  columns: ['case_id', 'person_id', 'score', 'signals', 'asked_at', 'state', 'by_id', 'answered_at', 'version'],
  rebuild(entries) {
    const [first, answer] = entries;
    if (!first) return [];
    const id = first.stream.slice(streams.length);
    const asked: RebuiltRow = { id, ...first.data, state: 'asked', by_id: null, answered_at: null };
    const answered = answer ? { ...answer.data, state: answer.kind.slice(streams.length) } : {};
    return [{ ...asked, ...answered, version: entries.length }];
  },
};
