import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'shift:';

/** How shifts follow from the record: as each began, and its end. */
export const shiftsRebuilt: Rebuilder = {
  table: 'field.shift',
  streams,
  key: ['id'],
  columns: ['officer_id', 'begun_at', 'ends_at', 'ended_at', 'ended_why', 'key_id', 'settled_at', 'version'],
  rebuild(entries) {
    const [begun] = entries;
    if (!begun) return [];
    const settled = entries.find(({ kind }) => kind === 'shift.settled');
    const ended = entries.find(({ kind }) => kind === 'shift.ended');
    return [
      {
        ...{ id: begun.stream.slice(streams.length), begun_at: begun.occurredAt.toISOString() },
        ...{ officer_id: begun.data.officer_id, ends_at: begun.data.ends_at, key_id: begun.data.key_id },
        ...{ ended_at: ended?.occurredAt.toISOString() ?? null, ended_why: ended?.data.ended_why ?? null },
        ...{ settled_at: settled?.data.settled_at ?? null, version: entries.length },
      },
    ];
  },
};
