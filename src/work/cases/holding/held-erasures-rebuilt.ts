import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'held-erasure:';

/** How erasures that wait for a hold follow from the record. */
export const heldErasuresRebuilt: Rebuilder = {
  table: 'cases.held_erasure',
  streams,
  key: ['id'],
  columns: ['subject_id', 'keep', 'reason', 'is_upheld', 'asked_at', 'done_at', 'version'],
  rebuild([asked, settled]) {
    if (!asked) return [];
    const keep = typeof asked.data.keep === 'string' ? asked.data.keep.replaceAll('-', ' ') : null;
    const id = asked.stream.slice(streams.length);
    return [{ id, ...asked.data, keep, done_at: settled?.data.done_at ?? null, version: settled ? 2 : 1 }];
  },
};
