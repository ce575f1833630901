import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'command:';

/** How commands follow from the record: as each was taken, and what was decided of it. */
export const commandsRebuilt: Rebuilder = {
  table: 'field.command',
  streams,
  key: ['id'],
  columns: [
    ...['shift_id', 'officer_id', 'case_id', 'kind', 'about', 'based_on', 'outcome', 'reason', 'decided', 'decided_by'],
    ...['decided_at', 'stood'],
    ...['done_at', 'taken_at', 'version'],
  ],
  rebuild(entries) {
    const [taken] = entries;
    if (!taken) return [];
    const decided = entries.findLast(({ kind }) => kind === 'command.decided');
    const { envelopes: _envelopes, command_kind: kind, ...data } = taken.data;
    return [
      {
        ...{ ...data, kind, id: taken.stream.slice(streams.length), taken_at: taken.recordedAt.toISOString() },
        ...{ decided: decided?.data.decided ?? null, decided_by: decided?.data.decided_by ?? null },
        ...{ decided_at: decided?.data.decided_at ?? null, stood: decided?.data.stood ?? null },
        version: entries.length,
      },
    ];
  },
};
